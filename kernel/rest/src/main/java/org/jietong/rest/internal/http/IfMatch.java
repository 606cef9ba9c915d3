package org.jietong.rest.internal.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;

/** The version that a change expects. */
public final class IfMatch {
    private static final Pattern OWN = Pattern.compile("\"([0-9]{1,18})\"");

    /** A tag of RFC 9110, 8.8.3: weak, or with anything between the quotes. */
    private static final Pattern ANY = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"");

    /** Versions begin at 1. */
    private static final long NEVER = 0;

    private IfMatch() {}

    /**
     * Reads {@code If-Match}.
     *
     * @param header the header, null when it is not there
     * @return the version; empty without the header and for {@code *}; one that never was for a weak tag and for one that is
     *     not from here, since neither matches (RFC 9110, 13.1.1)
     * @throws RefusedException {@code MALFORMED_REQUEST} for what is no tag, and for several
     */
    public static OptionalLong version(String header) {
        if (header == null || header.trim().equals("*")) {
            return OptionalLong.empty();
        }
        Matcher own = OWN.matcher(header.trim());
        if (own.matches()) {
            return OptionalLong.of(Long.parseLong(own.group(1)));
        }
        if (ANY.matcher(header.trim()).matches()) {
            return OptionalLong.of(NEVER);
        }
        throw new RefusedException(Problem.of(
                ProblemType.MALFORMED_REQUEST,
                List.of(new Violation("", "BAD_HEADER", Map.of("header", HttpHeaders.IF_MATCH)))));
    }
}
