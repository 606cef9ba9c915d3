package org.jietong.deploy.internal.jars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jietong.api.bundles.BundleStanding.Signature;
import org.jietong.api.problem.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a jar is worth before anything of it runs. */
class JarIntakeTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneOffset.UTC);
    private static final JarBounds SMALL = new JarBounds(1 << 20, 4 << 20, 50);

    @TempDir
    Path folder;

    private Path arriving;

    @BeforeEach
    void room() throws IOException {
        arriving = Files.createDirectory(folder.resolve("arriving"));
    }

    @Test
    void aJarIsCopiedAndKnownByItsDigest() throws IOException {
        Path jar = jar("water.jar", 3);
        PluginJar taken = lax().take(jar).orElseThrow();

        assertThat(taken.symbolicName()).isEqualTo("water");
        assertThat(taken.digest()).hasSize(64);
        assertThat(taken.trust().signature()).isEqualTo(Signature.UNSIGNED);
        assertThat(taken.path()).isNotEqualTo(jar).hasSameBinaryContentAs(jar);
    }

    @Test
    void aJarThatUnpacksToFarMoreThanItWeighsIsRefusedAndNothingOfItIsLeft() throws IOException {
        Path bomb = jar("bomb.jar", 64 << 20);
        assertThat(Files.size(bomb)).isLessThan(1 << 20);

        assertThat(refusal(lax().take(bomb))).isEqualTo(Refusals.TOO_LARGE);
        assertThat(left()).isEmpty();
    }

    @Test
    void aJarThatIsLargerOrHasMoreEntriesThanAnyHonestOneIsRefused() throws IOException {
        Path heavy = Files.write(folder.resolve("heavy.jar"), new byte[(1 << 20) + 1]);
        assertThat(refusal(lax().take(heavy))).isEqualTo(Refusals.TOO_LARGE);
        Path many = jar("many.jar", out -> {
            for (int entry = 0; entry < 60; entry++) {
                put(out, "entry-" + entry, new byte[1]);
            }
        });
        assertThat(refusal(lax().take(many))).isEqualTo(Refusals.TOO_LARGE);
        assertThat(left()).isEmpty();
    }

    @Test
    void aSignatureIsWorthWhatTheTrustStoreSays() throws Exception {
        Signing own = new Signing(folder, "own");
        Signing other = new Signing(folder, "other");
        JarIntake strict = intake(trusting(own, "required"));
        Path jar = jar("water.jar", 3);

        Trust trust = strict.take(own.signed(jar)).orElseThrow().trust();
        assertThat(trust).isEqualTo(new Trust(Signature.TRUSTED, "CN=own"));
        assertThat(refusal(strict.take(jar))).isEqualTo(Refusals.UNSIGNED);
        assertThat(refusal(strict.take(other.signed(jar)))).isEqualTo(Refusals.UNKNOWN_SIGNER);
        JarIntake warned = intake(trusting(own, "warn"));
        assertThat(warned.take(other.signed(jar)).orElseThrow().trust())
                .isEqualTo(new Trust(Signature.UNKNOWN_SIGNER, "CN=other"));
    }

    @Test
    void aJarThatWasChangedAfterItWasSignedIsRefusedWhateverTheSetting() throws Exception {
        Path signed = new Signing(folder, "own").signed(jar("water.jar", 3));
        Path changed = jar("changed.jar", out -> copied(signed, out, "filling"));

        assertThat(refusal(lax().take(changed))).isEqualTo(Refusals.TAMPERED);
    }

    @Test
    void aJarToWhichSomethingWasAddedAfterItWasSignedCountsAsUnsigned() throws Exception {
        Signing own = new Signing(folder, "own");
        Path signed = own.signed(jar("water.jar", 3));
        Path added = jar("added.jar", out -> {
            copied(signed, out, "");
            put(out, "added", new byte[1]);
        });

        assertThat(refusal(intake(trusting(own, "required")).take(added))).isEqualTo(Refusals.UNSIGNED);
    }

    @Test
    void signaturesAreDemandedOnlyWithATrustStoreThatCanBeRead() throws Exception {
        assertThatThrownBy(() -> TrustedSigners.of(Map.of("jietong.bundles.signature", "required")::get, CLOCK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("trustStore");
        assertThatThrownBy(() -> TrustedSigners.of(Map.of("jietong.bundles.trustStore", "/nowhere.p12")::get, CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(TrustedSigners.of(setting -> null, CLOCK).demanded()).isFalse();
    }

    private TrustedSigners trusting(Signing signer, String policy) throws Exception {
        Path password = Files.writeString(folder.resolve("password"), Signing.PASSWORD);
        return TrustedSigners.of(
                Map.of(
                        "jietong.bundles.signature", policy,
                        "jietong.bundles.trustStore", signer.trustStore().toString(),
                        "jietong.bundles.trustStorePasswordFile", password.toString())::get,
                CLOCK);
    }

    private JarIntake lax() {
        return intake(TrustedSigners.of(setting -> null, CLOCK));
    }

    private JarIntake intake(TrustedSigners trusted) {
        return new JarIntake(arriving, SMALL, trusted);
    }

    private static String refusal(Outcome<?> outcome) {
        return Refusals.of(outcome.problem().orElseThrow()).code();
    }

    private String[] left() {
        return arriving.toFile().list();
    }

    private Path jar(String name, int filling) throws IOException {
        return jar(name, out -> put(out, "filling", new byte[filling]));
    }

    private Path jar(String name, Consumer<JarOutputStream> content) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "water");
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = name.equals("water.jar") || name.equals("bomb.jar") || name.equals("many.jar")
                        ? new JarOutputStream(file, manifest)
                        : new JarOutputStream(file)) {
            content.accept(out);
        }
        return jar;
    }

    /** All entries of a jar, one of them with other content. */
    private static void copied(Path jar, JarOutputStream out, String changed) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                byte[] content = zip.getInputStream(entry).readAllBytes();
                put(
                        out,
                        entry.getName(),
                        entry.getName().equals(changed) ? "other".getBytes(StandardCharsets.UTF_8) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(JarOutputStream out, String name, byte[] content) {
        try {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
