package org.jietong.rest.internal.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jietong.api.cases.Submission;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;

/** How a repeated submission is recognised. */
public final class IdempotencyKey {
    /** The header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private IdempotencyKey() {}

    /**
     * Key and digest of a request.
     *
     * @param key the header, null when it is not there
     * @throws RefusedException {@code MALFORMED_REQUEST} for a key that is empty, too long or not visible ASCII
     */
    public static Optional<Submission.Repetition> of(String key, byte[] body) {
        if (key == null) {
            return Optional.empty();
        }
        if (!VISIBLE.matcher(key).matches()) {
            throw new RefusedException(Problem.of(
                    ProblemType.MALFORMED_REQUEST, List.of(new Violation("", "BAD_HEADER", Map.of("header", HEADER)))));
        }
        return Optional.of(new Submission.Repetition(key, digest(body)));
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
