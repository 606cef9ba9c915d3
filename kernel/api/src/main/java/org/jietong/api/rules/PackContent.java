package org.jietong.api.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a rule pack as they were handed in. Immutable; identified by a digest over paths and bytes that depends
 * on neither order nor time stamps nor compression.
 */
public final class PackContent {
    private final SortedMap<String, byte[]> files;
    private final String digest;

    /**
     * @param files bytes by path inside the pack, with {@code /} between folders, for example {@code drawings/W1.svg}
     */
    public PackContent(Map<String, byte[]> files) {
        SortedMap<String, byte[]> copy = new TreeMap<>();
        files.forEach((path, bytes) -> copy.put(path, bytes.clone()));
        this.files = copy;
        this.digest = digestOf(copy);
    }

    /** SHA-256 over every path and its bytes, each preceded by its length, in the order of the paths; lower-case hex. */
    public String digest() {
        return digest;
    }

    public Iterable<String> paths() {
        return java.util.Collections.unmodifiableSortedMap(files).keySet();
    }

    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    /** A file as UTF-8 text. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static String digestOf(SortedMap<String, byte[]> files) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                byte[] name = path.getBytes(StandardCharsets.UTF_8);
                sha.update(ByteBuffer.allocate(4).putInt(name.length).array());
                sha.update(name);
                sha.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                sha.update(bytes);
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackContent that && digest.equals(that.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return "PackContent " + digest;
    }
}
