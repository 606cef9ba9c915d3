package org.jietong.deploy.internal.jars;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The certificates by which the operator vouches for jars.
 *
 * @param certificates of signers, or of those who certify signers; nobody is trusted when there are none
 * @param demanded whether a jar without a trusted signature is refused
 * @param clock the time at which certificates have to be valid
 */
public record TrustedSigners(Set<X509Certificate> certificates, boolean demanded, Clock clock) {
    private static final String POLICY = "jietong.bundles.signature";
    private static final String STORE = "jietong.bundles.trustStore";
    private static final String PASSWORD_FILE = "jietong.bundles.trustStorePasswordFile";
    private static final String REQUIRED = "required";
    private static final String WARN = "warn";

    public TrustedSigners {
        certificates = Set.copyOf(certificates);
    }

    /**
     * As the settings have it: {@code required} with a trust store, {@code warn} without.
     *
     * @param settings by their name, null for one that is not set
     * @throws IllegalArgumentException when the trust store cannot be read, or is asked for and not named
     */
    public static TrustedSigners of(UnaryOperator<String> settings, Clock clock) {
        Optional<String> store = set(settings, STORE);
        Set<X509Certificate> certificates = store.map(path -> read(Path.of(path), set(settings, PASSWORD_FILE)))
                .orElseGet(Set::of);
        String policy = set(settings, POLICY).orElse(store.isPresent() ? REQUIRED : WARN);
        if (!Set.of(REQUIRED, WARN).contains(policy)) {
            throw new IllegalArgumentException(POLICY + " is " + REQUIRED + " or " + WARN + ", not " + policy);
        }
        if (policy.equals(REQUIRED) && certificates.isEmpty()) {
            throw new IllegalArgumentException(
                    POLICY + " is " + REQUIRED + ", and " + STORE + " names no trust store with certificates");
        }
        return new TrustedSigners(certificates, policy.equals(REQUIRED), clock);
    }

    private static Optional<String> set(UnaryOperator<String> settings, String name) {
        return Optional.ofNullable(settings.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Set<X509Certificate> read(Path store, Optional<String> passwordFile) {
        try {
            char[] password = passwordFile.isEmpty()
                    ? new char[0]
                    : Files.readString(Path.of(passwordFile.get())).strip().toCharArray();
            KeyStore keys = KeyStore.getInstance(store.toFile(), password);
            Set<X509Certificate> certificates = new HashSet<>();
            for (String alias : Collections.list(keys.aliases())) {
                if (keys.isCertificateEntry(alias) && keys.getCertificate(alias) instanceof X509Certificate found) {
                    certificates.add(found);
                }
            }
            return certificates;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException(STORE + " cannot be read: " + store + File.pathSeparator + " " + e, e);
        }
    }

    /** Whether a signature is by somebody they vouch for, now or, where it bears a time stamp, then. */
    boolean vouchFor(CodeSigner signer) {
        return isKnown(signer.getSignerCertPath()) || isCertified(signer);
    }

    private boolean isKnown(CertPath path) {
        return path.getCertificates().get(0) instanceof X509Certificate own
                && certificates.contains(own)
                && isValid(own);
    }

    private boolean isValid(X509Certificate certificate) {
        return !clock.instant().isBefore(certificate.getNotBefore().toInstant())
                && !clock.instant().isAfter(certificate.getNotAfter().toInstant());
    }

    private boolean isCertified(CodeSigner signer) {
        if (certificates.isEmpty()) {
            return false;
        }
        try {
            Set<TrustAnchor> anchors = new HashSet<>();
            certificates.forEach(certificate -> anchors.add(new TrustAnchor(certificate, null)));
            PKIXParameters parameters = new PKIXParameters(anchors);
            parameters.setRevocationEnabled(false);
            parameters.setDate(
                    signer.getTimestamp() == null
                            ? Date.from(clock.instant())
                            : signer.getTimestamp().getTimestamp());
            CertPathValidator.getInstance("PKIX").validate(signer.getSignerCertPath(), parameters);
            return true;
        } catch (GeneralSecurityException e) {
            // Not certified by any of them is an answer; who signed is told with it.
            return false;
        }
    }
}
