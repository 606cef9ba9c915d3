package org.jietong.core.internal.evidence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Consent;
import org.jietong.api.evidence.Evidence;
import org.jietong.api.evidence.EvidenceRequest;
import org.jietong.api.journal.Actor;
import org.jietong.api.rules.ClientType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents out of a folder, by an index of whose they are. */
class FileEvidenceTest {
    private static final String DIGEST = "ab".repeat(32);
    private static final String ENTRY = """
            [{"source": "identity", "key": "15030219800101001x", "file": "id/a.pdf", "mediaType": "application/pdf",
              "sha256": "%s", "issuer": "公安局", "reference": "R", "validUntil": "2030-01-01"},
             {"source": "planning-permit", "key": "2026-150302-44-01-000001", "file": "p.pdf",
              "mediaType": "application/pdf", "sha256": "%s"}]
            """.formatted(DIGEST, DIGEST);

    @TempDir
    Path folder;

    private FileEvidence evidence;
    private long written = 1_000;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder.resolve("id"));
        Files.writeString(folder.resolve("id/a.pdf"), "of a");
        Files.writeString(folder.resolve("p.pdf"), "of p");
        evidence = new FileEvidence(folder);
    }

    private void index(String text) throws IOException {
        Path index = folder.resolve(FileEvidence.INDEX);
        Files.writeString(index, text);
        written += 10;
        Files.setLastModifiedTime(index, FileTime.from(Instant.ofEpochSecond(written)));
        evidence.refresh();
    }

    private Evidence fetched(String source, String identityNumber, Optional<String> project) throws IOException {
        Applicant applicant =
                new Applicant(ClientType.NATURAL_PERSON, "王某", Optional.of(identityNumber), Optional.empty(), "138");
        return evidence.fetch(new EvidenceRequest(
                new UUID(0, 1),
                source,
                "DOCUMENT",
                applicant,
                project,
                new Consent.Given(new Actor(Actor.Kind.APPLICANT, ""), Instant.EPOCH, "1")));
    }

    @Test
    void itAnswersForTheSourcesOfItsIndexAndForNoneWithoutOne() throws IOException {
        evidence.refresh();
        assertThat(evidence.codes()).isEmpty();
        index(ENTRY);
        assertThat(evidence.codes()).containsExactly("identity", "planning-permit");
        Files.delete(folder.resolve(FileEvidence.INDEX));
        evidence.refresh();
        assertThat(evidence.codes()).isEmpty();
    }

    @Test
    void aDocumentIsFoundByTheNumberOfItsOwnerOrOfTheProject() throws IOException {
        index(ENTRY);
        Evidence.Found found = (Evidence.Found) fetched("identity", "15030219800101001X", Optional.empty());
        assertThat(new String(found.content().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("of a");
        found.content().close();
        assertThat(found.sha256()).contains(DIGEST);
        assertThat(found.validUntil()).contains(LocalDate.of(2030, 1, 1));
        assertThat(fetched("planning-permit", "other", Optional.of("2026-150302-44-01-000001")))
                .isInstanceOf(Evidence.Found.class);
    }

    @Test
    void ofSomebodyElseThereIsNothing() throws IOException {
        index(ENTRY);
        assertThat(fetched("identity", "150302198001010028", Optional.empty())).isInstanceOf(Evidence.NotFound.class);
        assertThat(fetched("planning-permit", "15030219800101001X", Optional.empty()))
                .isInstanceOf(Evidence.NotFound.class);
    }

    @Test
    void aFileThatIsNotThereOrLiesOutsideTheFolderIsNotGiven() throws IOException {
        Path outside = Files.writeString(folder.resolveSibling(folder.getFileName() + ".secret"), "secret");
        index(ENTRY.replace("id/a.pdf", "../" + outside.getFileName()));
        assertThat(fetched("identity", "15030219800101001X", Optional.empty()))
                .isInstanceOf(Evidence.Unavailable.class);
        Files.createSymbolicLink(folder.resolve("link.pdf"), outside);
        index(ENTRY.replace("id/a.pdf", "link.pdf"));
        assertThat(fetched("identity", "15030219800101001X", Optional.empty()))
                .isInstanceOf(Evidence.Unavailable.class);
        index(ENTRY.replace("id/a.pdf", "gone.pdf"));
        assertThat(fetched("identity", "15030219800101001X", Optional.empty()))
                .isInstanceOf(Evidence.Unavailable.class);
        Files.delete(outside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no json",
                "{}",
                "[{}]",
                "[{\"source\": \"identity\", \"key\": \"1\", \"file\": \"a\", \"mediaType\": \"b\"}]",
                "[{\"sauce\": 1}]"
            })
    void anIndexThatCannotBeReadLeavesTheOneBeforeItInForce(String broken) throws IOException {
        index(ENTRY);
        index(broken);
        assertThat(evidence.codes()).containsExactly("identity", "planning-permit");
        assertThat(fetched("identity", "15030219800101001X", Optional.empty())).isInstanceOf(Evidence.Found.class);
    }
}
