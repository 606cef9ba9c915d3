package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever runs the system asks it on its own machine, by the launcher. */
class ShellIT {
    @RegisterExtension
    static final Product PRODUCT = new Product(Database.DERBY);

    private static String asked(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Assembly.home().resolve("bin/jietong").toString(),
                "--data",
                PRODUCT.data().toString(),
                "shell"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    @Test
    void itTellsUtilitiesPacksBundlesAndHealth() throws Exception {
        assertThat(asked("utilities").lines())
                .anyMatch(line -> line.matches("gas +Gas +org\\.jietong\\.plugin\\.gas +1\\.\\S+ +2021\\.4"));
        assertThat(asked("packs").lines()).anyMatch(line -> line.matches("gas +2021\\.4 +ACTIVE +[0-9a-f]{12} .*"));
        assertThat(asked("bundles").lines())
                .anyMatch(line -> line.matches("[0-9]+ +active +org\\.jietong\\.core +1\\..*"));
        assertThat(asked("health").lines()).anyMatch(line -> line.matches("OK +jobs .*"));
        assertThat(asked("jietong:health")).contains("STATUS");
    }

    @Test
    void itTellsTheClockOfAnApplicationDayByDay() throws Exception {
        Town town = Town.staffed(PRODUCT, 1, List.of("water"));
        String number = town.submitted("water", Map.of("simpleLowRisk", true, "externalLine", false));

        assertThat(asked("clock", number)).contains(number + ": ").contains(" of 1.5 working days used");
        assertThat(asked("clock", "W000000-00000000-0")).contains("refused: NUMBER_MISTYPED");
    }

    @Test
    void whatItDoesNotKnowIsSaid() throws Exception {
        assertThat(asked("water")).contains("Command not found");
    }

    @Test
    void theKeyIsForTheOwnerOfTheDataAloneAndWithoutItNothingIsAnswered() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(PRODUCT.data().resolve("shell"))))
                .isEqualTo("rw-------");
        int port = Integer.parseInt(
                Files.readString(PRODUCT.data().resolve("shell")).split(" ", 2)[0]);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("guessed\nutilities\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
    }
}
