package org.jietong.deploy.internal.jars;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jietong.api.bundles.BundleStanding.Signature;
import org.jietong.api.problem.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes jars in: each is copied first and then looked through, so that what was checked is what runs, whoever writes to the
 * original meanwhile.
 */
public final class JarIntake {
    private static final Logger LOG = LoggerFactory.getLogger(JarIntake.class);

    private final Path folder;
    private final JarBounds bounds;
    private final TrustedSigners trusted;

    /** @param folder for these copies alone */
    public JarIntake(Path folder, JarBounds bounds, TrustedSigners trusted) {
        this.folder = folder;
        this.bounds = bounds;
        this.trusted = trusted;
    }

    /** From a file. */
    public Outcome<PluginJar> take(Path file) {
        return take(file, file.getFileName().toString());
    }

    /** From a file, as if it lay under another name. */
    public Outcome<PluginJar> take(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            return take(in, name);
        } catch (IOException e) {
            return Refusals.because(Refusals.NOT_A_ZIP, "it cannot be read as a zip: " + e.getMessage());
        }
    }

    /**
     * From a stream, which is read no further than the bound.
     *
     * @param name what the file is called
     */
    public Outcome<PluginJar> take(InputStream in, String name) throws IOException {
        Path copy = Files.createTempFile(folder, "arriving", ".jar");
        boolean taken = false;
        try {
            Outcome<PluginJar> outcome = copied(in, copy)
                    .then(digest -> JarReading.of(copy, bounds, trusted)
                            .then(reading -> PluginJar.of(copy, name, digest, reading)))
                    .then(this::signedWell);
            taken = outcome.problem().isEmpty();
            return outcome;
        } finally {
            if (!taken) {
                Files.deleteIfExists(copy);
            }
        }
    }

    /** @return the digest of what was copied; refused when it is larger than a jar may be */
    private Outcome<String> copied(InputStream in, Path copy) throws IOException {
        MessageDigest sha = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(copy), sha)) {
            if (length(in, out) > bounds.packed()) {
                return Refusals.because(Refusals.TOO_LARGE, "it is larger than " + (bounds.packed() >> 20) + " MiB");
            }
        }
        return Outcome.done(HexFormat.of().formatHex(sha.digest()));
    }

    /** The copy is needed no longer: the framework has one of its own. */
    public void release(PluginJar jar) {
        try {
            Files.deleteIfExists(jar.path());
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted", jar.path(), e);
        }
    }

    private long length(InputStream in, OutputStream out) throws IOException {
        byte[] block = new byte[1 << 16];
        long length = 0;
        for (int read = in.read(block); read >= 0 && length <= bounds.packed(); read = in.read(block)) {
            out.write(block, 0, read);
            length += read;
        }
        return length;
    }

    private Outcome<PluginJar> signedWell(PluginJar jar) {
        Signature signature = jar.trust().signature();
        if (!trusted.demanded() || signature == Signature.TRUSTED) {
            return Outcome.done(jar);
        }
        return signature == Signature.UNSIGNED
                ? Refusals.because(
                        Refusals.UNSIGNED,
                        "it is not signed, or not whole. Sign it with jarsigner; see docs/bundles.md")
                : Refusals.because(
                        Refusals.UNKNOWN_SIGNER,
                        "it is signed by " + jar.trust().signer() + ", for whom the trust store does not vouch");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
