package org.jietong.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jietong.api.cases.ContentScanner;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the files of documents, wherever they are kept. */
public abstract class DocumentContentsContract {
    protected static final byte[] PDF = "%PDF-1.7 a form".getBytes(StandardCharsets.US_ASCII);

    /** A folder of the test's own. */
    @TempDir
    protected Path folder;

    /** What is tried out; files are written apart below the test's folder. */
    protected abstract DocumentContents contents(Optional<ContentScanner> scanner);

    /** The digests under which a file is kept. */
    protected abstract Set<String> kept() throws IOException;

    protected final DocumentContents contents() {
        return contents(Optional.empty());
    }

    @Test
    void aFileIsKeptUnderItsDigestAndComesBackAsItWas() throws IOException {
        StoredContent kept = kept(PDF, "form.pdf");
        assertEquals("application/pdf", kept.mediaType());
        assertEquals(PDF.length, kept.size());
        assertEquals(Set.of(kept.sha256()), kept());
        try (InputStream in = contents().open(kept).orElseThrow()) {
            assertArrayEquals(PDF, in.readAllBytes());
        }
        nothingStaysApart();
    }

    @Test
    void theSameFileTwiceIsKeptOnce() throws IOException {
        assertEquals(kept(PDF, "a.pdf").sha256(), kept(PDF, "b.pdf").sha256());
        assertEquals(1, kept().size());
        nothingStaysApart();
    }

    @Test
    void theTypeIsToldByTheContentAndNotByTheName() throws IOException {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        assertEquals("image/jpeg", kept(jpeg, "a.pdf").mediaType());
        assertEquals("image/png", kept(png, "a").mediaType());
        assertEquals("application/ofd", kept(zip("OFD.xml"), "a.ofd").mediaType());
    }

    @Test
    void otherTypesAreRefusedAndNothingStays() throws IOException {
        byte[] cut = {'P', 'K', 3, 4};
        for (byte[] other :
                List.of(zip("word/document.xml"), "<html>".getBytes(StandardCharsets.UTF_8), new byte[0], cut)) {
            assertEquals(ProblemType.UNSUPPORTED_MEDIA_TYPE, refused(contents(), new ByteArrayInputStream(other)));
        }
        nothingIsThere();
    }

    @Test
    void aFileOfTwentyMebibytesIsTakenAndOneByteMoreIsNot() throws IOException {
        int most = 20 * 1024 * 1024;
        StoredContent largest = contents().keep(pdfOf(most), "a.pdf").orElseThrow();
        assertEquals(most, largest.size());
        try (InputStream in = contents().open(largest).orElseThrow()) {
            assertEquals(most, in.readAllBytes().length);
        }
        assertEquals(ProblemType.PAYLOAD_TOO_LARGE, refused(contents(), pdfOf(most + 1)));
        assertEquals(1, kept().size());
        nothingStaysApart();
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
        assertThrows(IOException.class, () -> contents().keep(broken, "a.pdf"));
        nothingIsThere();
    }

    @Test
    void aHarmfulFileGetsNoNameAndNothingOfItStays() throws IOException {
        ContentScanner finds = bytes -> new ContentScanner.Verdict.Infected("Eicar");
        assertEquals(
                ProblemType.CONTENT_INFECTED, refused(contents(Optional.of(finds)), new ByteArrayInputStream(PDF)));
        nothingIsThere();
    }

    @Test
    void aFileIsScannedBeforeItGetsItsName() throws IOException {
        ContentScanner looks = bytes -> {
            assertTrue(kept().isEmpty(), "kept before it was scanned");
            return new ContentScanner.Verdict.Clean();
        };
        StoredContent scanned = contents(Optional.of(looks))
                .keep(new ByteArrayInputStream(PDF), "a.pdf")
                .orElseThrow();
        assertEquals(StoredContent.Scan.CLEAN, scanned.scan());
    }

    @Test
    void aFileThatWasNeverKeptIsNotThere() throws IOException {
        for (String digest : List.of("0".repeat(64), "../../etc/passwd")) {
            assertTrue(contents()
                    .open(new StoredContent(digest, "application/pdf", 1, "a"))
                    .isEmpty());
        }
        nothingStaysApart();
    }

    protected final StoredContent kept(byte[] bytes, String name) throws IOException {
        return contents().keep(new ByteArrayInputStream(bytes), name).orElseThrow();
    }

    protected static ProblemType refused(DocumentContents contents, InputStream in) throws IOException {
        Outcome<StoredContent> outcome = contents.keep(in, "a.pdf");
        return outcome.problem().map(Problem::type).orElseThrow();
    }

    protected final void nothingIsThere() throws IOException {
        assertEquals(Set.of(), kept());
        nothingStaysApart();
    }

    protected final void nothingStaysApart() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(
                    List.of(),
                    all.filter(file -> file.toString().endsWith(".part")).toList());
        }
    }

    protected static InputStream pdfOf(int size) {
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
}
