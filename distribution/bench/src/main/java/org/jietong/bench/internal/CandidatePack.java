package org.jietong.bench.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jietong.api.identity.Caller;
import org.jietong.api.packs.PackLife;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.utility.UtilityCode;

/**
 * The gas pack in force, taken out, with 800 instead of 1000 Nm³/h as the bound of large use, and handed in again.
 *
 * @param packs what is in force
 * @param life takes packs out and in
 * @param clock the time
 */
record CandidatePack(RulePacks packs, PackLife life, Clock clock) {
    private static final Caller AUTHOR = new Caller.Machine("benchmark");

    /** The digest of the pack handed in. */
    String handedIn(UtilityCode gas) throws IOException {
        String inForce =
                packs.inForce(gas, clock.instant()).orElseThrow().reference().digest();
        byte[] zip = changed(life.export(inForce, AUTHOR).orElseThrow());
        return life.upload(new ByteArrayInputStream(zip), "benchmark", AUTHOR, Once.unrepeated())
                .orElseThrow()
                .reference()
                .digest();
    }

    private static byte[] changed(byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(changed(entry.getName(), in.readAllBytes()));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(String file, byte[] content) {
        return switch (file) {
            case "pack.json" -> replaced(content, "(\"version\": *)\"[^\"]*\"", "$1\"benchmark\"");
            case "classification.dmn" -> replaced(content, "((?:&lt;=|&gt;) |\\(100\\.\\.)1000", "$1800");
            case "samples.json" ->
                replaced(
                        replaced(content, "(\"hourlyFlow\": )1000(?=[.,])", "$1800"),
                        "(\"hourlyFlow\": )999.99",
                        "$1799.99");
            default -> content;
        };
    }

    private static byte[] replaced(byte[] content, String pattern, String by) {
        return new String(content, StandardCharsets.UTF_8)
                .replaceAll(pattern, by)
                .getBytes(StandardCharsets.UTF_8);
    }
}
