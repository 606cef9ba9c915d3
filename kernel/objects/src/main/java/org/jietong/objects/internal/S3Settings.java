package org.jietong.objects.internal;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Where the store is, and how long it is waited for: the settings {@code jietong.documents.s3.endpoint}, {@code .bucket}, {@code .region},
 * {@code .prefix}, {@code .credentialsFile} and {@code .timeout}.
 *
 * @param endpoint address of the store; buckets are parts of its paths
 * @param region the region that requests are signed for
 * @param bucket the bucket
 * @param prefix how all keys begin; empty or ending with a slash
 * @param credentials the file that access key and secret are read from
 * @param timeout the longest that one call may take, the file included
 */
record S3Settings(URI endpoint, String region, String bucket, String prefix, Path credentials, Duration timeout) {
    private static final String NAMES = "jietong.documents.s3.";
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9._-]*/){0,8}");
    private static final Pattern REGION = Pattern.compile("[a-z0-9-]{1,32}");
    private static final Duration SHORTEST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /**
     * What the settings make.
     *
     * @param made the store; empty when none is named, or something is wrong
     * @param faults what is wrong
     */
    record Reading(Optional<S3Settings> made, List<String> faults) {
        Reading {
            faults = List.copyOf(faults);
        }
    }

    static Reading of(UnaryOperator<String> properties) {
        Faults faults = new Faults(properties, new ArrayList<>());
        Optional<String> bucket = faults.text("bucket", BUCKET, "is the name of a bucket");
        if (faults.given("bucket").isEmpty()) {
            return new Reading(Optional.empty(), List.of());
        }
        Optional<URI> endpoint = faults.endpoint();
        Optional<Path> credentials = faults.credentials();
        String region = faults.text("region", REGION, "is the name of a region").orElse("us-east-1");
        String prefix = faults.text("prefix", PREFIX, "ends with a slash").orElse("");
        Duration timeout = faults.timeout();
        if (!faults.found().isEmpty()) {
            return new Reading(Optional.empty(), faults.found());
        }
        return new Reading(
                Optional.of(new S3Settings(
                        endpoint.orElseThrow(),
                        region,
                        bucket.orElseThrow(),
                        prefix,
                        credentials.orElseThrow(),
                        timeout)),
                List.of());
    }

    /** Reads settings, and collects what is wrong with them, so that it is told all at once. */
    private record Faults(UnaryOperator<String> properties, List<String> found) {

        Optional<String> given(String name) {
            return Optional.ofNullable(properties.apply(NAMES + name))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        }

        Optional<String> text(String name, Pattern shape, String what) {
            Optional<String> given = given(name);
            Optional<String> right = given.filter(text -> shape.matcher(text).matches());
            if (given.isPresent() && right.isEmpty()) {
                fault(name, what);
            }
            return right;
        }

        Optional<URI> endpoint() {
            Optional<URI> uri = given("endpoint").flatMap(Faults::uri);
            if (uri.isEmpty()) {
                fault("endpoint", "is an address such as https://store.example:9000");
            }
            return uri;
        }

        private static Optional<URI> uri(String text) {
            try {
                URI uri = URI.create(text);
                boolean right = List.of("http", "https").contains(uri.getScheme()) && uri.getHost() != null;
                return Optional.of(uri).filter(some -> right);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        Optional<Path> credentials() {
            Optional<Path> file = given("credentialsFile").flatMap(Faults::readable);
            if (file.isEmpty()) {
                fault("credentialsFile", "names no readable file");
            }
            return file;
        }

        private static Optional<Path> readable(String text) {
            try {
                return Optional.of(Path.of(text)).filter(Files::isReadable);
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }

        Duration timeout() {
            try {
                Duration given = Duration.parse(given("timeout").orElse("PT20S"));
                if (given.compareTo(SHORTEST) >= 0 && given.compareTo(LONGEST) <= 0) {
                    return given;
                }
            } catch (DateTimeParseException e) {
                fault("timeout", "is a duration such as PT20S");
                return LONGEST;
            }
            fault("timeout", "is PT0.2S to PT2M");
            return LONGEST;
        }

        private void fault(String name, String what) {
            found.add(NAMES + name + " " + what);
        }
    }
}
