package org.jietong.objects.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3SettingsTest {
    @TempDir
    Path folder;

    @Test
    void withoutABucketThereIsNoStoreAndNothingWrongWithThat() {
        S3Settings.Reading none = S3Settings.of(name -> null);
        assertThat(none.made()).isEmpty();
        assertThat(none.faults()).isEmpty();
        assertThat(new StoreConnection(none).execute().isOk()).isTrue();
    }

    @Test
    void whatIsLeftOutIsAsUsual() throws IOException {
        Path file = Files.createFile(folder.resolve("credentials"));
        S3Settings made = S3Settings.of(Map.of(
                        "jietong.documents.s3.endpoint", "https://store.example:9000",
                        "jietong.documents.s3.bucket", "papers",
                        "jietong.documents.s3.credentialsFile", file.toString())::get)
                .made()
                .orElseThrow();
        assertThat(made.region()).isEqualTo("us-east-1");
        assertThat(made.prefix()).isEmpty();
        assertThat(made.timeout()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void allThatIsWrongIsToldAtOnceAndNoStoreIsMade() {
        S3Settings.Reading reading = S3Settings.of(Map.of(
                "jietong.documents.s3.endpoint", "ftp://store",
                "jietong.documents.s3.bucket", "No Bucket",
                "jietong.documents.s3.credentialsFile", folder.resolve("none").toString(),
                "jietong.documents.s3.prefix", "../up",
                "jietong.documents.s3.region", "EU",
                "jietong.documents.s3.timeout", "soon")::get);
        assertThat(reading.made()).isEmpty();
        assertThat(reading.faults())
                .hasSize(6)
                .allSatisfy(fault -> assertThat(fault).startsWith("jietong.documents.s3."))
                .noneSatisfy(fault -> assertThat(fault).contains(folder.toString()));
        assertThat(new StoreConnection(reading).execute().isOk()).isFalse();
    }

    @Test
    void aStoreIsNotWaitedForForEver() {
        assertThat(S3Settings.of(
                                Map.of("jietong.documents.s3.bucket", "papers", "jietong.documents.s3.timeout", "PT1H")
                                        ::get)
                        .faults())
                .contains("jietong.documents.s3.timeout is PT0.2S to PT2M");
    }
}
