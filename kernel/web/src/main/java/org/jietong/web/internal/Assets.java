package org.jietong.web.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The files in a folder of a bundle; each is read when it is first asked for. */
final class Assets {
    // What the builds of pages write; nothing that climbs out of the folder.
    private static final Pattern PATH = Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*");

    private final Function<String, Optional<URL>> entries;
    private final Map<String, Asset> read = new ConcurrentHashMap<>();

    /** @param entries the files by their paths inside the folder */
    Assets(Function<String, Optional<URL>> entries) {
        this.entries = entries;
    }

    /**
     * A file.
     *
     * @param path its path inside the folder, without a slash before it
     * @throws IOException when the bundle cannot be read
     */
    Optional<Asset> find(String path) throws IOException {
        Optional<Asset> known = Optional.ofNullable(read.get(path));
        if (known.isPresent() || !PATH.matcher(path).matches()) {
            return known;
        }
        Optional<URL> entry = entries.apply(path);
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Asset asset = asset(path, bytes(entry.get()));
        read.put(path, asset);
        return Optional.of(asset);
    }

    private Asset asset(String path, byte[] content) throws IOException {
        Optional<URL> compressed = entries.apply(path + ".gz");
        Optional<byte[]> gzipped = compressed.isPresent() ? Optional.of(bytes(compressed.get())) : Optional.empty();
        return new Asset(content, gzipped, MediaTypes.of(path), tag(content));
    }

    private static byte[] bytes(URL entry) throws IOException {
        try (InputStream in = entry.openStream()) {
            return in.readAllBytes();
        }
    }

    private static String tag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
