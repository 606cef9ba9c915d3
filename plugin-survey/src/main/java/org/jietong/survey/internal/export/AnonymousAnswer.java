package org.jietong.survey.internal.export;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one respondent answered, without saying who.
 *
 * @param background what is told of the respondent
 * @param version the version that asked
 * @param values the answers by their keys: numbers or texts, several choices together
 */
record AnonymousAnswer(Background background, int version, Map<String, Object> values) {
    /** The columns before those of the answers. */
    static final List<String> COLUMNS = List.of("utility", "month", "form", "district", "category", "version");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

    /** Its row, with the answers in the order of their keys; what was not answered is empty. */
    List<Object> row(List<String> keys) {
        List<Object> cells = new ArrayList<>(List.of(
                told(background.utility()),
                told(background.month().map(MONTH::format)),
                told(background.form()),
                told(background.district()),
                told(background.category()),
                BigDecimal.valueOf(version)));
        keys.forEach(key -> cells.add(values.getOrDefault(key, "")));
        return cells;
    }

    private static Object told(Optional<String> value) {
        return value.orElse("");
    }
}
