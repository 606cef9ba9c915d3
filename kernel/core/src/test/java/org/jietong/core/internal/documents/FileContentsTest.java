package org.jietong.core.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.core.internal.documents.scan.Scanning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentsTest {
    private static final byte[] PDF = "%PDF-1.7 a form".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private FileContents contents;

    @BeforeEach
    void open() {
        contents = new FileContents(folder.resolve("documents"), Scanning.none());
    }

    @Test
    void aFileIsKeptUnderItsDigest() throws IOException {
        StoredContent kept = kept(PDF, "form.pdf");

        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(kept.size()).isEqualTo(PDF.length);
        String digest = kept.sha256();
        assertThat(folder.resolve("documents")
                        .resolve(digest.substring(0, 2))
                        .resolve(digest.substring(2, 4))
                        .resolve(digest))
                .hasBinaryContent(PDF);
        try (InputStream in = contents.open(kept).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(PDF);
        }
    }

    @Test
    void theSameFileTwiceIsKeptOnce() throws IOException {
        assertThat(kept(PDF, "a.pdf").sha256()).isEqualTo(kept(PDF, "b.pdf").sha256());
        assertThat(files()).hasSize(1);
    }

    @Test
    void theTypeIsToldByTheContentAndNotByTheName() throws IOException {
        assertThat(kept(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, "a.pdf")
                        .mediaType())
                .isEqualTo("image/jpeg");
        assertThat(kept(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, "a")
                        .mediaType())
                .isEqualTo("image/png");
        assertThat(kept(zip("OFD.xml"), "a.ofd").mediaType()).isEqualTo("application/ofd");
    }

    @Test
    void otherTypesAreRefusedAndNothingStays() throws IOException {
        for (byte[] other :
                List.of(zip("word/document.xml"), "<html>".getBytes(StandardCharsets.UTF_8), new byte[0], new byte[] {
                    'P', 'K', 3, 4
                })) {
            assertThat(refused(new ByteArrayInputStream(other))).isEqualTo(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileOfTwentyMebibytesIsTakenAndOneByteMoreIsNot() throws IOException {
        int most = 20 * 1024 * 1024;
        assertThat(contents.keep(pdfOf(most), "a.pdf").orElseThrow().size()).isEqualTo(most);
        assertThat(refused(pdfOf(most + 1))).isEqualTo(ProblemType.PAYLOAD_TOO_LARGE);
        assertThat(files()).hasSize(1);
    }

    @Test
    void aConnectionThatBreaksLeavesNothing() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(PDF), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        });
        assertThatThrownBy(() -> contents.keep(broken, "a.pdf")).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aFileThatWasNeverKeptIsNotThere() throws IOException {
        assertThat(contents.open(new StoredContent("0".repeat(64), "application/pdf", 1, "a")))
                .isEmpty();
        assertThat(contents.open(new StoredContent("../../etc/passwd", "application/pdf", 1, "a")))
                .isEmpty();
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

    private StoredContent kept(byte[] bytes, String name) throws IOException {
        return contents.keep(new ByteArrayInputStream(bytes), name).orElseThrow();
    }

    private ProblemType refused(InputStream in) throws IOException {
        Outcome<StoredContent> outcome = contents.keep(in, "a.pdf");
        return outcome.problem().map(Problem::type).orElseThrow();
    }

    private static InputStream pdfOf(int size) {
        return new SequenceInputStream(
                new ByteArrayInputStream(PDF), new ByteArrayInputStream(new byte[size - PDF.length]));
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return out.toByteArray();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
