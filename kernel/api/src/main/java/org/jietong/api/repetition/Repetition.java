package org.jietong.api.repetition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How a repeated request is recognised.
 *
 * @param key the sender's key, 1 to 64 characters; where senders are known, made different for each of them
 * @param digest SHA-256 of what was asked, lower-case hex
 */
public record Repetition(String key, String digest) {

    /**
     * The repetition of one part of a request that does many things, each remembered by itself.
     *
     * @param name what tells the part from the others
     */
    public Repetition part(String name) {
        return new Repetition(hex(key + "/" + name), digest);
    }

    private static String hex(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
