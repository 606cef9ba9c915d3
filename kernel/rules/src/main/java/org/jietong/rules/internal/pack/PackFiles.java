package org.jietong.rules.internal.pack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.rules.PackContent;

/** The files of a pack, each read as what it has to be; what cannot be read becomes a finding. */
public final class PackFiles {
    /** The largest pack, 5 MB. */
    static final long LARGEST_PACK = 5L << 20;
    /** The largest file of a pack, 1 MB. */
    static final int LARGEST_FILE = 1 << 20;

    private static final int DEEPEST_JSON = 100;

    private static final ObjectReader JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST_JSON)
                            .build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final PackContent content;
    private final Findings findings;

    public PackFiles(PackContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** Whether the pack and its files are small enough to be read at all. */
    public boolean areOfLawfulSize() {
        long total = 0;
        boolean lawful = true;
        for (String path : content.paths()) {
            long size = content.bytes(path).orElseThrow().length;
            total += size;
            if (size > LARGEST_FILE) {
                findings.error("FILE_TOO_LARGE", path, "maximum", "1 MB");
                lawful = false;
            }
        }
        if (total > LARGEST_PACK) {
            findings.error("PACK_TOO_LARGE", "", "maximum", "5 MB");
            lawful = false;
        }
        return lawful;
    }

    /** The paths in a folder, in order. */
    public List<String> in(String folder) {
        List<String> paths = new ArrayList<>();
        content.paths().forEach(path -> {
            if (path.startsWith(folder + "/")) {
                paths.add(path);
            }
        });
        return paths;
    }

    public boolean has(String path) {
        return content.bytes(path).isPresent();
    }

    /** A file as text; a finding when it is missing or not UTF-8. */
    public Optional<String> text(String path) {
        Optional<byte[]> bytes = content.bytes(path);
        if (bytes.isEmpty()) {
            findings.error("FILE_MISSING", path);
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString());
        } catch (CharacterCodingException e) {
            findings.error("NOT_UTF8", path);
            return Optional.empty();
        }
    }

    /** A file as JSON; a finding when it is missing or not well-formed. */
    public Optional<JsonNode> json(String path) {
        return text(path).flatMap(text -> {
            try {
                JsonNode tree = JSON.readTree(text);
                if (tree.isMissingNode()) {
                    findings.error("NOT_JSON", path, "detail", "1:1");
                    return Optional.empty();
                }
                return Optional.of(tree);
            } catch (JsonProcessingException e) {
                findings.error("NOT_JSON", path, "detail", place(e));
                return Optional.empty();
            }
        });
    }

    /** A JSON file as a place to read from. */
    public Optional<Place> place(String path) {
        return json(path).map(tree -> new Place(path, tree, findings));
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? "1:1"
                : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
    }
}
