package org.jietong.objects.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.cases.ContentScanner;
import org.jietong.api.cases.ContentStore;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.core.internal.documents.Destination;
import org.jietong.core.internal.documents.KeptContents;
import org.jietong.core.internal.documents.scan.Scanning;
import org.jietong.testkit.DocumentContentsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class S3ContentsTest extends DocumentContentsContract {
    private static final Duration SHORT = Duration.ofMillis(1_500);

    private S3Server server;
    private StoreConnection connection;

    @BeforeEach
    void connect() throws Exception {
        server = new S3Server();
        connection = connection(server.endpoint(), S3Server.SECRET, Duration.ofSeconds(20));
    }

    @AfterEach
    void disconnect() throws Exception {
        connection.stop();
        server.stop();
    }

    @Override
    protected DocumentContents contents(Optional<ContentScanner> scanner) {
        return contents(Optional.of(connection.store().orElseThrow()), Destination.S3, scanner);
    }

    @Override
    protected Set<String> kept() {
        return server.keys().stream()
                .map(key -> key.substring(key.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    @Test
    void anObjectHasTheNameThatTheFileWouldHaveInTheFolderBehindThePrefix() throws IOException {
        String digest = kept(PDF, "a.pdf").sha256();
        assertThat(server.keys())
                .containsExactly("jietong/" + digest.substring(0, 2) + "/" + digest.substring(2, 4) + "/" + digest);
        assertThat(folder.resolve("documents").resolve(digest.substring(0, 2))).doesNotExist();
    }

    @Test
    void otherBytesThanWereKeptAreNotGiven() throws IOException {
        StoredContent kept = kept(PDF, "a.pdf");
        for (byte[] other : List.of(
                "%PDF-1.7 a forn".getBytes(StandardCharsets.US_ASCII),
                Arrays.copyOf(PDF, PDF.length - 1),
                Arrays.copyOf(PDF, PDF.length * 100))) {
            server.spoil(server.keys().iterator().next(), other);
            assertThatThrownBy(() -> contents().open(kept))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.problem().type()).isEqualTo(ProblemType.DOCUMENT_DAMAGED));
        }
        nothingStaysApart();
    }

    @Test
    void aDamagedObjectIsMendedByHandingTheFileInAgain() throws IOException {
        StoredContent kept = kept(PDF, "a.pdf");
        String key = server.keys().iterator().next();
        server.spoil(key, Arrays.copyOf(PDF, PDF.length - 1));
        kept(PDF, "a.pdf");
        assertThat(server.bytes(key)).isEqualTo(PDF);
        try (InputStream in = contents().open(kept).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(PDF);
        }
    }

    @Test
    void aStoreThatIsDownRefusesAndNothingIsStored() throws Exception {
        StoredContent kept = kept(PDF, "a.pdf");
        int port = server.port();
        server.stop();
        StoreConnection down = connection(URI.create("http://127.0.0.1:" + port), S3Server.SECRET, SHORT);
        DocumentContents contents = contents(Optional.of(down.store().orElseThrow()), Destination.S3, Optional.empty());
        assertThat(refused(contents, new ByteArrayInputStream(PDF))).isEqualTo(ProblemType.DOCUMENT_STORE_UNAVAILABLE);
        unavailable(contents, kept);
        nothingStaysApart();
        assertThat(down.execute().isOk()).isFalse();
        down.stop();
        server = new S3Server();
    }

    @Test
    void aLineThatBreaksInTheMiddleOfAnUploadLeavesNothingAndTheNextOneGoesThrough() throws IOException {
        try (CutLine line = CutLine.after(300_000, server.port())) {
            StoreConnection broken = connection(line.endpoint(), S3Server.SECRET, SHORT);
            DocumentContents contents =
                    contents(Optional.of(broken.store().orElseThrow()), Destination.S3, Optional.empty());
            assertThat(refused(contents, pdfOf(1_000_000))).isEqualTo(ProblemType.DOCUMENT_STORE_UNAVAILABLE);
            broken.stop();
        }
        nothingIsThere();
        assertThat(contents().keep(pdfOf(1_000_000), "a.pdf").orElseThrow().size())
                .isEqualTo(1_000_000);
        assertThat(server.keys()).hasSize(1);
    }

    @Test
    void aStoreThatSaysNothingIsWaitedForWithinTheLimitAlone() throws IOException {
        StoredContent kept = kept(PDF, "a.pdf");
        try (CutLine line = CutLine.silentAfter(300_000, server.port())) {
            StoreConnection silent = connection(line.endpoint(), S3Server.SECRET, SHORT);
            DocumentContents contents =
                    contents(Optional.of(silent.store().orElseThrow()), Destination.S3, Optional.empty());
            long start = System.nanoTime();
            unavailable(contents, kept);
            assertThat(refused(contents, pdfOf(1_000_000))).isEqualTo(ProblemType.DOCUMENT_STORE_UNAVAILABLE);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
            silent.stop();
        }
        assertThat(server.keys()).hasSize(1);
        nothingStaysApart();
    }

    @Test
    void whoseSecretIsWrongIsNotLetIn() throws IOException {
        StoreConnection stranger = connection(server.endpoint(), "another-secret", SHORT);
        DocumentContents contents =
                contents(Optional.of(stranger.store().orElseThrow()), Destination.S3, Optional.empty());
        assertThat(refused(contents, new ByteArrayInputStream(PDF))).isEqualTo(ProblemType.DOCUMENT_STORE_UNAVAILABLE);
        nothingIsThere();
        assertThat(stranger.execute().isOk()).isFalse();
        assertThat(connection.execute().isOk()).isTrue();
        stranger.stop();
    }

    @Test
    void aSecretIsExchangedWhileTheSystemRuns() throws IOException {
        Path file = credentials("exchanged", "another-secret");
        StoreConnection stranger = connection(server.endpoint(), file, Duration.ofSeconds(20));
        assertThat(stranger.execute().isOk()).isFalse();
        credentials("exchanged", S3Server.SECRET);
        assertThat(stranger.execute().isOk()).isTrue();
        stranger.stop();
    }

    @Test
    void withoutItsStoreNothingIsTakenRatherThanKeptElsewhere() throws IOException {
        StoredContent kept = kept(PDF, "a.pdf");
        DocumentContents contents = contents(Optional.empty(), Destination.S3, Optional.empty());
        assertThat(refused(contents, new ByteArrayInputStream(PDF))).isEqualTo(ProblemType.DOCUMENT_STORE_UNAVAILABLE);
        unavailable(contents, kept);
    }

    @Test
    void whatWasKeptBeforeAMoveIsFoundAfterItInBothDirections() throws IOException {
        Optional<ContentStore> store = Optional.of(connection.store().orElseThrow());
        DocumentContents before = contents(store, Destination.FOLDER, Optional.empty());
        StoredContent old = before.keep(new ByteArrayInputStream(PDF), "a.pdf").orElseThrow();
        assertThat(server.keys()).isEmpty();

        DocumentContents moved = contents(store, Destination.S3, Optional.empty());
        StoredContent recent = moved.keep(pdfOf(2_000), "b.pdf").orElseThrow();
        assertThat(kept()).containsExactly(recent.sha256());
        for (DocumentContents contents : List.of(before, moved)) {
            for (StoredContent content : List.of(old, recent)) {
                try (InputStream in = contents.open(content).orElseThrow()) {
                    assertThat(in.readAllBytes()).hasSize((int) content.size());
                }
            }
        }
    }

    private DocumentContents contents(
            Optional<ContentStore> store, Destination destination, Optional<ContentScanner> scanner) {
        return new KeptContents(
                folder.resolve("documents"),
                () -> store,
                destination,
                Scanning.of(Map.<String, String>of()::get, () -> scanner));
    }

    private static void unavailable(DocumentContents contents, StoredContent content) {
        assertThatThrownBy(() -> contents.open(content))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                                refused.problem().type())
                        .isEqualTo(ProblemType.DOCUMENT_STORE_UNAVAILABLE));
    }

    private StoreConnection connection(URI endpoint, String secret, Duration timeout) throws IOException {
        return connection(endpoint, credentials("credentials-" + secret.length(), secret), timeout);
    }

    private static StoreConnection connection(URI endpoint, Path credentials, Duration timeout) {
        Map<String, String> settings = Map.of(
                "jietong.documents.s3.endpoint", endpoint.toString(),
                "jietong.documents.s3.bucket", S3Server.BUCKET,
                "jietong.documents.s3.prefix", "jietong/",
                "jietong.documents.s3.credentialsFile", credentials.toString(),
                "jietong.documents.s3.timeout", timeout.toString());
        S3Settings.Reading reading = S3Settings.of(settings::get);
        assertThat(reading.faults()).isEmpty();
        return new StoreConnection(reading);
    }

    private Path credentials(String file, String secret) throws IOException {
        return Files.writeString(folder.resolve(file), "accessKey=" + S3Server.ACCESS + "\nsecretKey=" + secret + "\n");
    }
}
