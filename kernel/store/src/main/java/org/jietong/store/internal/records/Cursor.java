package org.jietong.store.internal.records;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;

/**
 * Where the next part of a list begins, as an opaque text: behind the last entry shown.
 *
 * @param due its deadline, in lists that are ordered by it
 * @param id its id
 */
record Cursor(Optional<Instant> due, UUID id) {
    private static final int ID_BYTES = 16;
    private static final int DUE_BYTES = 8;

    static String after(UUID last) {
        return new Cursor(Optional.empty(), last).text();
    }

    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(ID_BYTES + (due.isPresent() ? DUE_BYTES : 0))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        due.ifPresent(at -> bytes.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * The id in a cursor.
     *
     * @throws RefusedException with {@code INVALID_REQUEST} at {@code /cursor} when it is not one that was given out
     */
    static UUID id(String cursor) {
        return of(cursor).id();
    }

    /**
     * What a cursor says.
     *
     * @throws RefusedException likewise
     */
    static Cursor of(String cursor) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == ID_BYTES) {
                return new Cursor(Optional.empty(), id(bytes));
            }
            if (bytes.remaining() == ID_BYTES + DUE_BYTES) {
                UUID id = id(bytes);
                return new Cursor(Optional.of(Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS)), id);
            }
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw broken(e);
        }
        throw broken(null);
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static RefusedException broken(Throwable cause) {
        RefusedException refused = new RefusedException(
                Problem.of(ProblemType.INVALID_REQUEST, List.of(Violation.of("/cursor", "MALFORMED"))));
        refused.initCause(cause);
        return refused;
    }
}
