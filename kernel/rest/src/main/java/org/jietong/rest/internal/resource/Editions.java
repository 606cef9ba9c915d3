package org.jietong.rest.internal.resource;

import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jietong.rest.internal.json.Violations;

/** Which edition of a document is asked for. */
final class Editions {
    private static final String NAME = "edition";
    private static final Pattern ORDINAL = Pattern.compile("[1-9][0-9]{0,5}");

    private Editions() {}

    /** The edition asked for; empty for the newest. */
    static OptionalInt of(UriInfo uri) {
        String value = uri.getQueryParameters().getFirst(NAME);
        if (value == null || value.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!ORDINAL.matcher(value).matches()) {
            Violations violations = new Violations();
            violations.add("/" + NAME, "BAD_PARAMETER", Map.of("expected", "1, 2, 3…"));
            violations.refuseAny();
        }
        return OptionalInt.of(Integer.parseInt(value));
    }
}
