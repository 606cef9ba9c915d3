package org.jietong.shell.internal.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellServerTest {
    @TempDir
    private Path data;

    private ShellServer server;

    @BeforeEach
    void open() throws IOException {
        server = ShellServer.opened(data, (line, out) -> {
            try {
                out.write(("you said " + line).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private String[] key() throws IOException {
        return Files.readString(data.resolve("shell")).strip().split(" ");
    }

    private String answer(String secret, String line) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(key()[0]))) {
            socket.getOutputStream().write((secret + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException e) {
            return ""; // turned away before all was read
        }
    }

    @Test
    void whoeverHasTheKeyIsAnswered() throws IOException {
        assertThat(answer(key()[1], "health 水")).isEqualTo("you said health 水");
    }

    @Test
    void whoeverDoesNotIsTurnedAway() throws IOException {
        assertThat(answer("", "health")).isEmpty();
        assertThat(answer(key()[1].substring(1), "health")).isEmpty();
    }

    @Test
    void aLineWithoutEndIsTurnedAway() throws IOException {
        assertThat(answer(key()[1], "x".repeat(100_000))).isEmpty();
        assertThat(answer(key()[1], "health")).isEqualTo("you said health");
    }

    @Test
    void eachRunHasAKeyOfItsOwnWhichGoesWithIt() throws IOException {
        String first = key()[1];
        server.close();
        assertThat(data.resolve("shell")).doesNotExist();
        open();
        assertThat(key()[1]).isNotEqualTo(first);
    }
}
