package org.jietong.api.utility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jietong.api.rules.PackContent;
import org.osgi.framework.Bundle;

/** Reads the rule pack that stands in the folder {@code pack/} of a bundle. */
public final class PackResources {
    private static final String FOLDER = "/pack/";

    private PackResources() {}

    /**
     * The pack of a bundle, which need not be resolved yet.
     *
     * @return the files below {@code pack/}; without any when the bundle carries no pack
     * @throws UncheckedIOException when an entry cannot be read
     */
    public static PackContent in(Bundle bundle) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Enumeration<URL> entries = bundle.findEntries(FOLDER, "*", true);
        while (entries != null && entries.hasMoreElements()) {
            URL entry = entries.nextElement();
            if (!entry.getPath().endsWith("/")) {
                files.put(entry.getPath().substring(FOLDER.length()), bytes(entry));
            }
        }
        return new PackContent(files);
    }

    private static byte[] bytes(URL entry) {
        try (InputStream in = entry.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
