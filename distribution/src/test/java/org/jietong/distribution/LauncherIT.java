package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The product as its operators start it. */
class LauncherIT {
    private static final int STATUS_OF_SIGTERM = 128 + 15;
    private static final String LINE_OF_AN_ERROR = "(?m)^\\d\\d:\\d\\d:\\S+ ERROR";
    private static final Duration SOON = Duration.ofSeconds(10);

    @ParameterizedTest
    @EnumSource(Database.class)
    void itSaysWhereItIsAndHowToSignInAndStopsWhenAsked(Database database) throws Exception {
        try (ProcessProduct product = new ProcessProduct("launcher", ProcessProduct.on(database))) {
            product.start();
            FirstSignIn first = FirstSignIn.in(product.data());
            Eventually.within(SOON, () -> assertThat(product.output())
                    .contains("Jietong is ready: http://127.0.0.1:")
                    .contains(first.password()));
            assertThat(product.api()
                            .signedIn(first.login(), first.password())
                            .get("/api/v1/cases")
                            .status())
                    .isEqualTo(200);
            assertThat(product.stop()).isIn(0, STATUS_OF_SIGTERM);
            assertThat(product.output()).doesNotContainPattern(LINE_OF_AN_ERROR);
        }
    }

    @Test
    void itStartsAgainOnItsDataAfterItWasKilled() throws Exception {
        try (ProcessProduct product = new ProcessProduct("killed")) {
            product.start();
            FirstSignIn first = FirstSignIn.in(product.data());
            product.kill();
            product.start();
            assertThat(product.api().signedIn(first.login(), first.password())).isNotNull();
        }
    }

    @Test
    @Timeout(120)
    void aSecondOneOnATakenPortOrDataFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        try (ProcessProduct product = new ProcessProduct("twice")) {
            product.start();
            String port = Integer.toString(product.port());
            String otherPort = Integer.toString(Assembly.freePort());
            String data = product.data().toString();
            String otherData = Assembly.freshRoom("twice-other").resolve("data").toString();

            assertThat(refused("--port", port, "--data", data)).isEqualTo(portTaken(port));
            assertThat(refused("--port", port, "--data", otherData)).isEqualTo(portTaken(port));
            assertThat(Path.of(otherData)).doesNotExist();
            assertThat(refused("--port", otherPort, "--data", data))
                    .isEqualTo("jietong: the data folder " + data + " is in use by another Jietong\n");

            assertThat(product.data().resolve("cache")).isNotEmptyDirectory();
            assertThat(product.api().get("/health/ready").status()).isEqualTo(200);
            product.stop();
            product.start();
        }
    }

    @Test
    void aPortThatAnotherProgramHasIsNamed() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            String data = Assembly.freshRoom("taken").resolve("data").toString();
            assertThat(refused("--port", port, "--data", data)).isEqualTo(portTaken(port));
            assertThat(refused("--port", port, "--data", data, "--host", "0.0.0.0"))
                    .isEqualTo(portTaken(port));
        }
    }

    @Test
    void aWrongOptionIsNamed() throws Exception {
        assertThat(said("--prot", "1")).contains("unknown option --prot");
        assertThat(said("--port", "99999")).contains("--port takes a number");
        assertThat(said("--database", "mysql://x")).contains("--database takes derby or postgresql://");
        assertThat(said("--demo", "--host", "0.0.0.0")).contains("this machine only");
        assertThat(said("--help")).contains("--data <folder>");
    }

    @Test
    void aDemonstrationIsNotStartedAsARealInstallation(@TempDir Path data) throws Exception {
        Files.writeString(data.resolve("demo-staff.txt"), "");
        assertThat(said("--data", data.toString())).contains("whose passwords everybody knows");
    }

    private static String portTaken(String port) {
        return "jietong: port " + port + " is taken; choose another with --port\n";
    }

    private static String refused(String... options) throws Exception {
        Ended ended = ended(options);
        assertThat(ended.status()).as(ended.output()).isEqualTo(2);
        return ended.output();
    }

    private static String said(String... options) throws Exception {
        return ended(options).output();
    }

    private static Ended ended(String... options) throws Exception {
        String[] command = new String[options.length + 1];
        command[0] = Assembly.home().resolve("bin/jietong").toString();
        System.arraycopy(options, 0, command, 1, options.length);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), output);
    }

    private record Ended(int status, String output) {}
}
