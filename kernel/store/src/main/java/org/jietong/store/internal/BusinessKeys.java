package org.jietong.store.internal;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.problem.ProblemType;

/** Keys that the business knows: two rows with one of them are no defect but a refusal. */
final class BusinessKeys {
    private static final String UNIQUE_VIOLATION = "23505";

    /** By the name of the constraint, which both databases tell, each in a case of its own. */
    private static final Map<String, ProblemType> KEYS = Map.of("meter_number_once", ProblemType.METER_IN_USE);

    private BusinessKeys() {}

    /** What the failure means; empty for every other failure. */
    static Optional<ProblemType> broken(SQLException failure) {
        if (!UNIQUE_VIOLATION.equals(failure.getSQLState())) {
            return Optional.empty();
        }
        String told = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return KEYS.entrySet().stream()
                .filter(key -> told.contains(key.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
