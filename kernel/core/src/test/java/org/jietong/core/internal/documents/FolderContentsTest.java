package org.jietong.core.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.cases.ContentScanner;
import org.jietong.api.cases.DocumentContents;
import org.jietong.core.internal.documents.scan.Scanning;
import org.jietong.testkit.DocumentContentsContract;
import org.junit.jupiter.api.Test;

class FolderContentsTest extends DocumentContentsContract {

    @Override
    protected DocumentContents contents(Optional<ContentScanner> scanner) {
        return KeptContents.inFolder(
                folder.resolve("documents"), Scanning.of(Map.<String, String>of()::get, () -> scanner));
    }

    @Override
    protected Set<String> kept() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".part"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void aFileLiesBelowTheFirstLettersOfItsDigest() throws IOException {
        String digest = kept(PDF, "form.pdf").sha256();
        assertThat(folder.resolve("documents")
                        .resolve(digest.substring(0, 2))
                        .resolve(digest.substring(2, 4))
                        .resolve(digest))
                .hasBinaryContent(PDF);
    }

    @Test
    void aNameIsKeptWithoutFoldersAndNotTooLong() throws IOException {
        assertThat(kept(PDF, "C:\\forms\\my/申请表\n.pdf").fileName()).isEqualTo("申请表.pdf");
        assertThat(kept(PDF, "a".repeat(300) + ".pdf").fileName()).hasSize(200).endsWith("a.pdf");
        assertThat(kept(PDF, " ").fileName()).isEqualTo("document");
    }

    @Test
    void aNameIsKeptWithoutWhatCannotBeShown() throws IOException {
        assertThat(kept(PDF, "a\uD83D.pdf").fileName()).isEqualTo("a.pdf");
        assertThat(kept(PDF, "\uD83D\uDE00.pdf").fileName()).isEqualTo("\uD83D\uDE00.pdf");
        assertThat(kept(PDF, "exe.\u202Efdp").fileName()).isEqualTo("exe.fdp");
    }

    @Test
    void whereFilesAreKeptIsOneOfTwoPlaces() {
        assertThat(Destination.of(null)).isEqualTo(Destination.FOLDER);
        assertThat(Destination.of("s3")).isEqualTo(Destination.S3);
        assertThatThrownBy(() -> Destination.of("cloud")).isInstanceOf(IllegalArgumentException.class);
    }
}
