package org.jietong.core.internal.documents.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.cases.ContentScanner;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.StoredContent.Scan;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.core.internal.documents.KeptContents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are scanned by a clamd before they are taken, and what happens while it is away is a matter of policy. */
class ScanningTest {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private final Map<String, String> settings = new HashMap<>();
    private Optional<ContentScanner> registered = Optional.empty();
    private FakeClamd clamd;

    @BeforeEach
    void start() throws IOException {
        clamd = new FakeClamd();
        settings.put("jietong.scanner.address", clamd.address());
    }

    @AfterEach
    void stop() throws IOException {
        clamd.close();
    }

    private Outcome<StoredContent> kept(byte[] bytes) throws IOException {
        return KeptContents.inFolder(folder.resolve("documents"), Scanning.of(settings::get, () -> registered))
                .keep(new ByteArrayInputStream(bytes), "a.pdf");
    }

    private ProblemType refusal(byte[] bytes) throws IOException {
        return kept(bytes).problem().orElseThrow().type();
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aCleanFileIsTakenAsScannedHoweverLargeItIs() throws IOException {
        assertThat(kept(PDF).orElseThrow().scan()).isEqualTo(Scan.CLEAN);
        assertThat(kept(Arrays.copyOf(PDF, 5_000_000)).orElseThrow().scan()).isEqualTo(Scan.CLEAN);
    }

    @Test
    void aHarmfulFileIsRefusedAndNothingIsLeftOfIt() throws IOException {
        byte[] harmful = ("%PDF-1.4\n" + FakeClamd.EICAR).getBytes(StandardCharsets.US_ASCII);
        assertThat(refusal(harmful)).isEqualTo(ProblemType.CONTENT_INFECTED);
        assertThat(files()).isZero();
    }

    @Test
    void withoutAScannerFilesAreTakenAsNotScannedUnlessEveryOneHasToBe() throws IOException {
        settings.remove("jietong.scanner.address");
        assertThat(kept(PDF).orElseThrow().scan()).isEqualTo(Scan.NOT_SCANNED);
        settings.put("jietong.scanner.policy", "required");
        assertThat(refusal(PDF)).isEqualTo(ProblemType.SCANNER_UNAVAILABLE);
    }

    @Test
    void whileTheScannerIsAwayFilesAreRefusedOrTakenByPolicy() throws IOException {
        clamd.close();
        assertThat(refusal(PDF)).isEqualTo(ProblemType.SCANNER_UNAVAILABLE);
        assertThat(files()).isZero();
        settings.put("jietong.scanner.policy", "lenient");
        assertThat(kept(PDF).orElseThrow().scan()).isEqualTo(Scan.NOT_SCANNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "", "stream: OK ERROR", "hello"})
    void anAnswerThatNobodyUnderstandsIsNoCleanFile(String answer) throws IOException {
        clamd.answers(answer.isEmpty() ? " " : answer);
        assertThat(refusal(PDF)).isEqualTo(ProblemType.SCANNER_UNAVAILABLE);
    }

    @Test
    void aScannerOfABundleGoesBeforeTheOneOfTheSettings() throws IOException {
        registered = Optional.of(bytes -> new ContentScanner.Verdict.Infected("everything"));
        assertThat(refusal(PDF)).isEqualTo(ProblemType.CONTENT_INFECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "clamd:0", "clamd:70000", ":3310", "a b:1"})
    void anAddressThatIsNoneIsRefusedAtTheStart(String address) {
        settings.put("jietong.scanner.address", address);
        assertThatThrownBy(() -> Scanning.of(settings::get, () -> registered))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("host:port");
    }
}
