package org.jietong.objects.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * Access key and secret from a file with the lines {@code accessKey=} and {@code secretKey=}, read for each request, so that they can
 * be exchanged while the system runs.
 *
 * @param file the file
 */
record FileCredentials(Path file) implements AwsCredentialsProvider {

    /** @throws UncheckedIOException when the file cannot be read, or one of the two is not in it; neither is told */
    @Override
    public AwsCredentials resolveCredentials() {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new UncheckedIOException(new IOException("the credentials of the store cannot be read", e));
        }
        return AwsBasicCredentials.create(line(lines, "accessKey"), line(lines, "secretKey"));
    }

    private static String line(Properties lines, String name) {
        String value = lines.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new UncheckedIOException(new IOException("the credentials of the store lack " + name));
        }
        return value;
    }
}
