package org.jietong.core.internal.evidence.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A line of the index.
 *
 * @param source code of the source that the document is of
 * @param key identity number, credit code or project code of whom it belongs to, in upper case
 * @param file path of the file below the folder
 * @param mediaType what it is
 * @param sha256 digest of the file, in lower-case hex
 * @param issuer who issued it
 * @param reference by which the issuer finds it again
 * @param validUntil the last day on which it is valid
 */
record IndexEntry(
        String source,
        String key,
        String file,
        String mediaType,
        String sha256,
        Optional<String> issuer,
        Optional<String> reference,
        Optional<LocalDate> validUntil) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> FIELDS =
            Set.of("source", "key", "file", "mediaType", "sha256", "issuer", "reference", "validUntil");

    /** @throws IOException naming what is wrong with it, without the key */
    static IndexEntry of(JsonNode line, int number) throws IOException {
        Set<String> unknown = new TreeSet<>();
        line.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(FIELDS);
        if (!unknown.isEmpty()) {
            throw new IOException("entry " + number + " has unknown fields " + unknown);
        }
        IndexEntry entry = new IndexEntry(
                text(line, "source", number),
                text(line, "key", number).toUpperCase(Locale.ROOT),
                text(line, "file", number),
                text(line, "mediaType", number),
                text(line, "sha256", number).toLowerCase(Locale.ROOT),
                textIfAny(line, "issuer"),
                textIfAny(line, "reference"),
                day(line, number));
        if (!DIGEST.matcher(entry.sha256).matches()) {
            throw new IOException("entry " + number + " has no SHA-256 of 64 hex digits");
        }
        return entry;
    }

    private static String text(JsonNode line, String field, int number) throws IOException {
        return textIfAny(line, field)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new IOException("entry " + number + " has no " + field));
    }

    private static Optional<String> textIfAny(JsonNode line, String field) {
        return Optional.ofNullable(line.path(field).textValue()).map(String::strip);
    }

    private static Optional<LocalDate> day(JsonNode line, int number) throws IOException {
        try {
            return textIfAny(line, "validUntil").map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new IOException("entry " + number + ": validUntil is no date", e);
        }
    }
}
