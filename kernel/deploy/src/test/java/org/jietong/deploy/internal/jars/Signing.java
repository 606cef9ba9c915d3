package org.jietong.deploy.internal.jars;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;

/** Somebody with a key, made by the tools of the Java platform, valid from 2026 on for ten years. */
final class Signing {
    static final String PASSWORD = "for-tests-only";

    private final Path folder;
    private final KeyStore keys;

    Signing(Path folder, String name) {
        this.folder = folder;
        Path store = folder.resolve(name + ".p12");
        run(
                "-genkeypair",
                "-alias",
                "signer",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-keystore",
                store.toString(),
                "-startdate",
                "2026/01/01 00:00:00",
                "-validity",
                "3650");
        try {
            keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD, "-storetype", "PKCS12"));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException("keytool has failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A jar with this signature besides. */
    Path signed(Path jar) throws Exception {
        Path signed = folder.resolve("signed-" + jar.getFileName());
        PrivateKey key = (PrivateKey) keys.getKey("signer", PASSWORD.toCharArray());
        JarSigner signer = new JarSigner.Builder(
                        key,
                        CertificateFactory.getInstance("X.509")
                                .generateCertPath(List.of(keys.getCertificateChain("signer"))))
                .build();
        try (ZipFile unsigned = new ZipFile(jar.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            signer.sign(unsigned, out);
        }
        return signed;
    }

    /** A trust store that vouches for this signer. */
    Path trustStore() throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("signer", keys.getCertificate("signer"));
        Path store = folder.resolve("trusted.p12");
        try (OutputStream out = Files.newOutputStream(store)) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        return store;
    }
}
