package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Table;

/**
 * Ids as the parameters of one query, filled up to 1, 2, 4, 8… with the last of them: few texts, so that the databases
 * keep their plans.
 *
 * @param power the query has two to this power parameters
 * @param ids as many ids
 */
record IdList(int power, List<UUID> ids) {
    /** The largest power: 256 ids in a query, more are asked for in several. */
    static final int LARGEST = 8;

    static final int MOST = 1 << LARGEST;

    /** Asks for any number of ids in turns. */
    static <T> List<T> inTurns(List<UUID> ids, Function<IdList, List<T>> ask) {
        List<T> found = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += MOST) {
            found.addAll(ask.apply(filledUp(ids.subList(from, Math.min(ids.size(), from + MOST)))));
        }
        return found;
    }

    /** At least one id and at most 256. */
    static IdList filledUp(List<UUID> ids) {
        int power = Integer.SIZE - Integer.numberOfLeadingZeros(ids.size() - 1);
        List<UUID> filled = new ArrayList<>(ids);
        while (filled.size() < 1 << power) {
            filled.add(ids.get(ids.size() - 1));
        }
        return new IdList(power, filled);
    }

    /** The condition that a column is one of the ids. */
    static String in(String column, int power) {
        return column + " in " + Table.parameters(1 << power);
    }

    void bind(Parameters parameters) throws SQLException {
        for (UUID id : ids) {
            parameters.id(id);
        }
    }
}
