package org.jietong.plugin.gas.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jietong.api.rules.PackContent;

/** Reads a table of the trade out of the pack. */
final class ReferenceFile {
    private ReferenceFile() {}

    /**
     * A file as a tree: binding to classes would leave them in the library's cache after the bundle has gone.
     *
     * @throws IllegalStateException when the pack does not have it
     * @throws UncheckedIOException when it is not JSON
     */
    static JsonNode read(PackContent pack, String path) {
        byte[] bytes = pack.bytes(path).orElseThrow(() -> new IllegalStateException("the pack lacks " + path));
        try {
            return new ObjectMapper().readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
