package org.jietong.security.internal.secret;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys by their numbers, and the one of the blind indexes. As a text: lines {@code key.1=<base64>}, {@code index=<base64>}, and
 * {@code write=1} when another than the newest is to write.
 *
 * @param sealing the keys that seal, at least one
 * @param writing number of the one that writes
 * @param index the key of the blind indexes
 */
public record KeyRing(NavigableMap<Integer, SecretKey> sealing, int writing, SecretKey index) {
    private static final int BYTES = 32;
    private static final String KEY = "key.";
    private static final String INDEX = "index";
    private static final String WRITE = "write";

    public KeyRing {
        sealing = Collections.unmodifiableNavigableMap(new TreeMap<>(sealing));
        if (!sealing.containsKey(writing)) {
            throw new IllegalArgumentException("there is no " + KEY + writing);
        }
    }

    /**
     * Reads keys.
     *
     * @throws IllegalArgumentException when the text is not as it has to be; the message has nothing of a key
     */
    public static KeyRing of(String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        NavigableMap<Integer, SecretKey> sealing = new TreeMap<>();
        lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(KEY))
                .forEach(name -> sealing.put(number(name.substring(KEY.length())), key(name, lines)));
        if (sealing.isEmpty()) {
            throw new IllegalArgumentException("there is no " + KEY + "1");
        }
        int writing = Optional.ofNullable(lines.getProperty(WRITE))
                .map(KeyRing::number)
                .orElseGet(sealing::lastKey);
        return new KeyRing(sealing, writing, key(INDEX, lines));
    }

    private static int number(String text) {
        if (!text.strip().matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException("keys have numbers from 1 to 999999");
        }
        return Integer.parseInt(text.strip());
    }

    private static SecretKey key(String name, Properties lines) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(lines.getProperty(name, "").strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is not in base 64", e);
        }
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(name + " has not " + BYTES + " bytes");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /** The text of a ring that was never there before. */
    public static String fresh(SecureRandom random) {
        return INDEX + "=" + drawn(random) + "\n" + KEY + "1=" + drawn(random) + "\n";
    }

    private static String drawn(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Never with the keys. */
    @Override
    public String toString() {
        return "keys " + sealing.keySet() + ", of which " + writing + " writes";
    }
}
