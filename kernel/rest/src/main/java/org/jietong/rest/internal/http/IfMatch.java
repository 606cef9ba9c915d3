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
    private static final Pattern STRONG = Pattern.compile("\"([0-9]{1,18})\"");

    private IfMatch() {}

    /**
     * Reads {@code If-Match}.
     *
     * @param header the header, null when it is not there
     * @return the version; empty without the header and for {@code *}
     * @throws RefusedException {@code MALFORMED_REQUEST} for a weak or malformed tag
     */
    public static OptionalLong version(String header) {
        if (header == null || header.trim().equals("*")) {
            return OptionalLong.empty();
        }
        Matcher tag = STRONG.matcher(header.trim());
        if (!tag.matches()) {
            throw new RefusedException(Problem.of(
                    ProblemType.MALFORMED_REQUEST,
                    List.of(new Violation("", "BAD_HEADER", Map.of("header", HttpHeaders.IF_MATCH)))));
        }
        return OptionalLong.of(Long.parseLong(tag.group(1)));
    }
}
