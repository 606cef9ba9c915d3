package org.jietong.rules.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.PackContent;
import org.jietong.rules.internal.TestPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackArchiveTest {
    private static final byte[] ZEROS = new byte[1 << 20];

    private static Outcome<PackContent> read(byte[] zip) throws IOException {
        return PackArchive.read(new ByteArrayInputStream(zip));
    }

    private static List<String> refused(byte[] zip) throws IOException {
        return read(zip).problem().orElseThrow().violations().stream()
                .map(Violation::code)
                .toList();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A zip of entries of zeros, each so many megabytes when it is unpacked. */
    private static byte[] bomb(int entries, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("reference/" + i + ".json"));
                for (int n = 0; n < megabytes; n++) {
                    zip.write(ZEROS);
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aPackSurvivesTheWayOutAndIn() throws IOException {
        PackContent pack = TestPacks.gas().content();

        assertThat(read(PackArchive.write(pack))).isEqualTo(Outcome.done(pack));
        assertThat(PackArchive.write(pack)).isEqualTo(PackArchive.write(pack));
    }

    @Test
    void theDigestDependsOnNeitherOrderNorTimeNorCompression() throws IOException {
        PackContent pack = TestPacks.gas().content();
        List<String> backwards = new ArrayList<>();
        pack.paths().forEach(backwards::add);
        Collections.reverse(backwards);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String path : backwards) {
                stored(zip, path, pack.bytes(path).orElseThrow());
            }
        }

        assertThat(read(bytes.toByteArray()).orElseThrow().digest()).isEqualTo(pack.digest());
    }

    private static void stored(ZipOutputStream zip, String path, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTime(1_700_000_000_000L);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Test
    void aFolderThatWasZippedWholeIsUnpackedAndWhatTheSystemAddedLeftOut() throws IOException {
        PackContent content = read(zip("gas/pack.json", "gas/kits/A.json", "__MACOSX/gas/._pack.json", "gas/.DS_Store"))
                .orElseThrow();

        assertThat(content.paths()).containsExactly("kits/A.json", "pack.json");
    }

    @Test
    void aFileOfAHundredMegabytesIsRefusedThoughItIsSmallOnTheWay() throws IOException {
        byte[] zip = bomb(1, 100);

        assertThat(zip.length).isLessThan(1 << 20);
        assertThat(refused(zip)).containsExactly("FILE_TOO_LARGE");
    }

    @Test
    void manyFilesThatSwellTogetherAreRefused() throws IOException {
        assertThat(refused(bomb(50, 1))).containsExactly("PACK_TOO_LARGE");
    }

    @Test
    void noMoreIsReadThanAZipMayHaveHoweverLittleIsInIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 200; i++) {
                ZipEntry folder = new ZipEntry("folder" + i + "/");
                folder.setExtra(new byte[60_000]);
                zip.putNextEntry(folder);
                zip.closeEntry();
            }
        }

        assertThat(refused(bytes.toByteArray())).containsExactly("PACK_TOO_LARGE");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        String[] names = new String[501];
        Arrays.setAll(names, i -> "reference/" + i + ".json");

        assertThat(refused(zip(names))).containsExactly("TOO_MANY_FILES");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../pack.json",
                "kits/../../pack.json",
                "/etc/passwd",
                "C:\\pack.json",
                "kits\\A.json",
                "kits//A.json",
                "./pack.json",
                "kits/.hidden",
                "pack.json\u0000.svg",
                "~/pack.json"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
        assertThat(refused(zip(name))).containsExactly("BAD_PATH");
    }

    @Test
    void aFileThatComesTwiceIsRefused() throws IOException {
        byte[] zip = zip("kits/AAAA.json", "kits/BBBB.json");

        assertThat(refused(replaced(zip, "BBBB", "AAAA"))).containsExactly("DUPLICATE_FILE");
    }

    private static byte[] replaced(byte[] zip, String name, String by) {
        String latin = new String(zip, StandardCharsets.ISO_8859_1);
        return latin.replace(name, by).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        byte[] whole = PackArchive.write(TestPacks.gas().content());

        assertThat(refused(new byte[0])).containsExactly("NOT_A_ZIP");
        assertThat(refused("{}".getBytes(StandardCharsets.UTF_8))).containsExactly("NOT_A_ZIP");
        assertThat(refused(Arrays.copyOf(whole, whole.length / 3))).containsExactly("NOT_A_ZIP");
    }
}
