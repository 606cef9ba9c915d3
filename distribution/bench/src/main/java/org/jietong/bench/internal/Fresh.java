package org.jietong.bench.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gives the rows of one more case identifiers and numbers of their own; all else stays as in the original. */
final class Fresh {
    private final Set<Object> own;
    private final Map<Object, Object> given = new HashMap<>();

    /**
     * @param own the identifiers and numbers of the original case
     */
    Fresh(Set<Object> own) {
        this.own = own;
    }

    Row.Value of(Row.Value value) {
        return own.contains(value.content()) ? new Row.Value(of(value.content()), value.type()) : value;
    }

    Object of(Object original) {
        return own.contains(original) ? given.computeIfAbsent(original, Fresh::made) : original;
    }

    private static Object made(Object original) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        return original instanceof UUID
                ? id
                : "F" + Long.toString(id.getLeastSignificantBits() >>> 1, Character.MAX_RADIX) + "-" + original;
    }
}
