package org.jietong.store.internal.records;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;

/** Where the next part of a list begins: the id of the last entry shown, as an opaque text. */
final class Cursor {
    private static final int ID_BYTES = 16;

    private Cursor() {}

    static String after(UUID last) {
        byte[] bytes = ByteBuffer.allocate(ID_BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * The id in a cursor.
     *
     * @throws RefusedException with {@code INVALID_REQUEST} at {@code /cursor} when it is not one that was given out
     */
    static UUID id(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == ID_BYTES) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                return new UUID(buffer.getLong(), buffer.getLong());
            }
        } catch (IllegalArgumentException e) {
            throw broken(e);
        }
        throw broken(null);
    }

    private static RefusedException broken(Throwable cause) {
        RefusedException refused = new RefusedException(
                Problem.of(ProblemType.INVALID_REQUEST, List.of(Violation.of("/cursor", "MALFORMED"))));
        refused.initCause(cause);
        return refused;
    }
}
