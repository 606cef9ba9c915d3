package org.jietong.api.problem;

import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong with a request, named by place and cure.
 *
 * @param pointer JSON Pointer (RFC 6901) into the request, {@code ""} for the whole of it
 * @param code stable name of what is wrong, {@code UPPER_SNAKE}; the message in the language files stands under it
 * @param arguments what the message names, for example the bound that was passed; never personal data
 */
public record Violation(String pointer, String code, Map<String, String> arguments) {
    public Violation {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        arguments = Map.copyOf(arguments);
    }

    public static Violation of(String pointer, String code) {
        return new Violation(pointer, code, Map.of());
    }

    /** The same violation seen from further out, for example {@code /applications/0} before {@code /facts/x}. */
    public Violation under(String prefix) {
        return new Violation(prefix + pointer, code, arguments);
    }
}
