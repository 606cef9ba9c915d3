package org.jietong.rest.internal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Repetition;

/** How a repeated request is recognised. */
public final class IdempotencyKey {
    /** The header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private IdempotencyKey() {}

    /**
     * Key and digest of a request that anybody may send.
     *
     * @throws RefusedException {@code MALFORMED_REQUEST} for a key that is empty, too long or not visible ASCII
     */
    public static Optional<Repetition> of(ContainerRequestContext request) {
        return key(request).map(key -> new Repetition(key, KeyedBody.digest(request)));
    }

    /**
     * Key and digest of a staff member's request. The same key of somebody else, or at another address, is another key.
     *
     * @param digest of what is asked
     * @throws RefusedException likewise
     */
    public static Optional<Repetition> of(ContainerRequestContext request, String digest) {
        return key(request).map(key -> {
            String sender = sender(Exchange.of(request).caller());
            String address = request.getUriInfo().getAbsolutePath().getPath();
            String scoped = String.join("\n", sender, request.getMethod(), address, key);
            return new Repetition(digest(scoped.getBytes(StandardCharsets.UTF_8)), digest);
        });
    }

    private static String sender(Caller caller) {
        if (caller instanceof Caller.Staff staff) {
            return staff.id().toString();
        }
        if (caller instanceof Caller.Channel channel) {
            return channel.id().toString();
        }
        return caller instanceof Caller.Applicant applicant ? applicant.id().toString() : "";
    }

    static Optional<String> key(ContainerRequestContext request) {
        Optional<String> key = Optional.ofNullable(request.getHeaderString(HEADER));
        if (key.isPresent() && !VISIBLE.matcher(key.get()).matches()) {
            throw new RefusedException(Problem.of(
                    ProblemType.MALFORMED_REQUEST, List.of(new Violation("", "BAD_HEADER", Map.of("header", HEADER)))));
        }
        return key;
    }

    /** SHA-256, lower-case hex. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
