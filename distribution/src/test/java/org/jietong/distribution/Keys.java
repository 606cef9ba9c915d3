package org.jietong.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An operator with a key, by the commands of the guide: {@code keytool} and {@code jarsigner}.
 *
 * @param folder where key and trust store lie
 */
record Keys(Path folder) {
    private static final String PASSWORD = "for-tests-only";

    /** Makes key and trust store. */
    static Keys made() {
        Keys keys = new Keys(Assembly.freshRoom("keys"));
        keys.tool(
                "keytool",
                "-genkeypair",
                "-alias",
                "operator",
                "-keyalg",
                "EC",
                "-dname",
                "CN=Operator",
                "-startdate",
                "2026/01/01 00:00:00",
                "-validity",
                "3650",
                "-keystore",
                keys.path("signing.p12"),
                "-storepass",
                PASSWORD);
        keys.tool(
                "keytool",
                "-exportcert",
                "-alias",
                "operator",
                "-keystore",
                keys.path("signing.p12"),
                "-storepass",
                PASSWORD,
                "-file",
                keys.path("operator.cer"));
        keys.tool(
                "keytool",
                "-importcert",
                "-noprompt",
                "-alias",
                "operator",
                "-file",
                keys.path("operator.cer"),
                "-keystore",
                keys.path("trusted.p12"),
                "-storepass",
                PASSWORD);
        try {
            Files.writeString(Path.of(keys.passwordFile()), PASSWORD);
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String trustStore() {
        return path("trusted.p12");
    }

    String passwordFile() {
        return path("password");
    }

    /** Signs a jar where it lies. */
    Path signed(Path jar) {
        tool("jarsigner", "-keystore", path("signing.p12"), "-storepass", PASSWORD, jar.toString(), "operator");
        return jar;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void tool(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command + " has failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
