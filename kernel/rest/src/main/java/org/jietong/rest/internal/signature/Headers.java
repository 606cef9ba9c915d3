package org.jietong.rest.internal.signature;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;

/**
 * The two headers of a signature.
 *
 * @param input what was signed, and by whom
 * @param signature the signature, in base64
 */
record Headers(SignatureInput input, String signature) {
    static final String INPUT = "Signature-Input";
    static final String SIGNATURE = "Signature";

    private static final Pattern VALUE = Pattern.compile("([a-z][a-z0-9_-]{0,31})=:([A-Za-z0-9+/]{43}=):");

    /**
     * Those of a request, if it has any.
     *
     * @throws RefusedException {@code MALFORMED_REQUEST} when they cannot be read, or do not belong together
     */
    static Optional<Headers> of(ContainerRequestContext request) {
        String input = request.getHeaderString(INPUT);
        String signature = request.getHeaderString(SIGNATURE);
        if (input == null && signature == null) {
            return Optional.empty();
        }
        if (input == null || signature == null) {
            throw malformed(input == null ? INPUT : SIGNATURE);
        }
        SignatureInput known = SignatureInput.read(input).orElseThrow(() -> malformed(INPUT));
        Matcher value = VALUE.matcher(signature.strip());
        if (!value.matches() || !value.group(1).equals(known.label())) {
            throw malformed(SIGNATURE);
        }
        return Optional.of(new Headers(known, value.group(2)));
    }

    static RefusedException malformed(String header) {
        return new RefusedException(Problem.of(
                ProblemType.MALFORMED_REQUEST, List.of(new Violation("", "BAD_HEADER", Map.of("header", header)))));
    }
}
