package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jietong.objects.internal.S3Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Documents of the assembled product in a real S3-compatible store, which goes away and comes back. */
class S3DocumentsIT {
    private static final S3Server FIRST = started(0);
    private static final Path CREDENTIALS = credentials();

    @RegisterExtension
    static final Product PRODUCT = new Product(
            Database.DERBY,
            Map.of(
                    "jietong.documents.store",
                    "s3",
                    "jietong.documents.s3.endpoint",
                    FIRST.endpoint().toString(),
                    "jietong.documents.s3.bucket",
                    S3Server.BUCKET,
                    "jietong.documents.s3.prefix",
                    "jietong/",
                    "jietong.documents.s3.credentialsFile",
                    CREDENTIALS.toString(),
                    "jietong.documents.s3.timeout",
                    "PT10S"));

    private static final Map<String, Object> ORDINARY = Map.of("simpleLowRisk", false, "externalLine", true);
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static Town town;

    @BeforeAll
    static void staffed() {
        town = Town.staffed(PRODUCT, 1);
    }

    @AfterAll
    static void stop() throws Exception {
        FIRST.stop();
    }

    private static S3Server started(int port) {
        try {
            return new S3Server(port);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path credentials() {
        try {
            return Files.writeString(
                    Files.createTempFile("store", ".properties"),
                    "accessKey=" + S3Server.ACCESS + "\nsecretKey=" + S3Server.SECRET + "\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDocumentLiesInTheStoreAndWhileThatIsAwayNothingIsTakenOrLost() throws Exception {
        String path = "/api/v1/applications/" + town.submitted("water", ORDINARY);
        Answer handedIn = handIn(path, "IDENTITY");
        assertThat(handedIn.status()).as(handedIn.body().toString()).isEqualTo(201);
        assertThat(FIRST.keys()).singleElement().satisfies(key -> assertThat(key)
                .startsWith("jietong/"));
        assertThat(health().path("status").asText()).isEqualTo("OK");
        String file = path + "/documents/" + handedIn.body().path("id").asText();
        assertThat(town.clerk("water").file(file)).isEqualTo(PDF);
        assertThat(PRODUCT.data().resolve("documents/incoming")).isEmptyDirectory();

        int port = FIRST.port();
        FIRST.stop();

        Answer refused = handIn(path, "PROPERTY_PROOF");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body().path("type").asText()).isEqualTo("urn:jietong:problem:document-store-unavailable");
        assertThat(refused.body().path("detail").asText()).isNotEmpty();
        assertThat(town.clerk("water").get(file).status()).isEqualTo(503);
        assertThat(town.clerk("water").get(path).status()).isEqualTo(200);
        assertThat(health().path("status").asText()).isEqualTo("WARN");
        assertThat(PRODUCT.api().get("/health/ready").status()).isEqualTo(200);
        assertThat(PRODUCT.data().resolve("documents/incoming")).isEmptyDirectory();

        S3Server back = started(port);
        try {
            assertThat(handIn(path, "PROPERTY_PROOF").status()).isEqualTo(201);
            assertThat(back.keys()).hasSize(1);
        } finally {
            back.stop();
        }
    }

    private static Answer handIn(String path, String code) {
        return town.clerk("water").upload(path + "/documents?code=" + code, "application/pdf", PDF);
    }

    private static JsonNode health() {
        for (JsonNode check : PRODUCT.api().get("/health/ready").body().path("checks")) {
            if (check.path("name").asText().equals("documents")) {
                return check;
            }
        }
        throw new AssertionError("nothing is told of the store");
    }
}
