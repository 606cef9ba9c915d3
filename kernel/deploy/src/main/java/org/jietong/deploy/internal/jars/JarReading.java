package org.jietong.deploy.internal.jars;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.jietong.api.bundles.BundleStanding.Signature;
import org.jietong.api.problem.Outcome;

/**
 * A jar read to its end once: what it is worth is known, and that it can be unpacked within bounds.
 *
 * @param manifest empty when it has none
 * @param trust what its signature is worth
 */
record JarReading(Optional<Manifest> manifest, Trust trust) {
    private static final Pattern OF_THE_SIGNATURE =
            Pattern.compile("META-INF/(MANIFEST\\.MF|SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))");

    /** Refused when it is no zip, unpacks beyond the bounds, or is not what was signed. */
    static Outcome<JarReading> of(Path path, JarBounds bounds, TrustedSigners trusted) {
        try (JarFile jar = new JarFile(path.toFile(), true)) {
            return jar.size() > bounds.entries() ? bounds.tooMany(jar.size()) : read(jar, bounds, trusted);
        } catch (SecurityException e) {
            return Refusals.because(
                    Refusals.TAMPERED, "it was changed after it was signed: " + e.getMessage() + ". Fetch it again");
        } catch (IOException | IllegalArgumentException e) {
            return Refusals.because(Refusals.NOT_A_ZIP, "it cannot be read as a zip: " + e.getMessage());
        }
    }

    private static Outcome<JarReading> read(JarFile jar, JarBounds bounds, TrustedSigners trusted) throws IOException {
        Signers signers = new Signers();
        long unpacked = 0;
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            try (InputStream in = jar.getInputStream(entry)) {
                unpacked += bounds.length(in, unpacked);
            }
            if (unpacked > bounds.unpacked()) {
                return bounds.tooLarge();
            }
            if (!entry.isDirectory() && !isOfTheSignature(entry)) {
                signers.of(entry);
            }
        }
        return Outcome.done(new JarReading(Optional.ofNullable(jar.getManifest()), signers.trust(trusted)));
    }

    private static boolean isOfTheSignature(JarEntry entry) {
        return OF_THE_SIGNATURE
                .matcher(entry.getName().toUpperCase(Locale.ROOT))
                .matches();
    }

    /** Those who signed every entry so far. */
    private static final class Signers {
        private Optional<Set<CodeSigner>> common = Optional.empty();

        void of(JarEntry entry) {
            Set<CodeSigner> own = new HashSet<>();
            Optional.ofNullable(entry.getCodeSigners()).map(Arrays::asList).ifPresent(own::addAll);
            common.ifPresent(own::retainAll);
            common = Optional.of(own);
        }

        Trust trust(TrustedSigners trusted) {
            Set<CodeSigner> all = common.orElseGet(Set::of);
            return all.stream()
                    .filter(trusted::vouchFor)
                    .findFirst()
                    .map(signer -> new Trust(Signature.TRUSTED, name(signer)))
                    .or(() -> all.stream().findFirst().map(signer -> new Trust(Signature.UNKNOWN_SIGNER, name(signer))))
                    .orElse(Trust.NONE);
        }

        private static String name(CodeSigner signer) {
            return signer.getSignerCertPath().getCertificates().get(0) instanceof X509Certificate certificate
                    ? certificate.getSubjectX500Principal().getName()
                    : signer.toString();
        }
    }
}
