package org.jietong.security.internal.channels;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jietong.security.internal.OwnerOnly;

/**
 * The key that secrets are encrypted with: 32 bytes in base64, from the environment, from a file that the settings name, or
 * from one in the data folder, which is made at the first start.
 *
 * @param given what the environment says
 * @param named the file that the settings name
 * @param own the one in the data folder
 */
record MasterKey(Optional<String> given, Optional<Path> named, Path own) {
    static final String OWN_FILE = "secrets.key";

    private static final int BYTES = 32;
    private static final String ALGORITHM = "AES";

    /**
     * The key.
     *
     * @throws IOException when there is none, or what there is is no key
     */
    SecretKey read() throws IOException {
        if (given.isPresent()) {
            return decoded(given.get(), "JIETONG_SECRETS_KEY");
        }
        Path file = named.isPresent() ? named.get() : made();
        return decoded(Files.readString(file, StandardCharsets.US_ASCII), file.toString());
    }

    private Path made() throws IOException {
        if (!Files.exists(own)) {
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            Path folder = own.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path pending = folder.resolve(OWN_FILE + ".pending");
            Files.deleteIfExists(pending);
            Files.createFile(pending, OwnerOnly.attributes(folder));
            Files.writeString(pending, Base64.getEncoder().encodeToString(bytes) + "\n", StandardCharsets.US_ASCII);
            Files.move(pending, own, StandardCopyOption.ATOMIC_MOVE);
        }
        return own;
    }

    private static SecretKey decoded(String text, String from) throws IOException {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == BYTES) {
                return new SecretKeySpec(bytes, ALGORITHM);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(from + " is not in base64", e);
        }
        throw new IOException(from + " has not " + BYTES + " bytes");
    }

    /** Never with the key. */
    @Override
    public String toString() {
        return "MasterKey";
    }
}
