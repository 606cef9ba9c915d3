package org.jietong.survey.internal.tally;

import static org.jietong.survey.internal.store.Columns.id;
import static org.jietong.survey.internal.store.Columns.text;
import static org.jietong.survey.internal.store.Columns.whole;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.text.District;
import org.jietong.survey.internal.figures.Dimension;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Columns that invitations, responses and ratings have in common: by what figures are chosen and taken apart. */
public final class Traits {
    public static final Field<String> QUESTIONNAIRE = text("questionnaire");
    public static final Field<Integer> VERSION = whole("version");
    public static final Field<String> UTILITY = text("utility");
    public static final Field<String> CATEGORY = text("category");
    public static final Field<String> DISTRICT = text("district");
    public static final Field<UUID> REPRESENTATIVE = id("representative");
    public static final Field<String> FORM = text("form");

    private Traits() {}

    /** The columns whose values together are a group. */
    static List<Field<?>> of(Dimension dimension) {
        return switch (dimension) {
            case UTILITY -> List.of(UTILITY);
            case CATEGORY -> List.of(CATEGORY);
            case DISTRICT -> List.of(DISTRICT);
            case REPRESENTATIVE -> List.of(REPRESENTATIVE);
            case FORM -> List.of(FORM);
            case QUESTIONNAIRE -> List.of(QUESTIONNAIRE);
            case VERSION -> List.of(QUESTIONNAIRE, VERSION);
        };
    }

    /** The group of a row, by those columns; an empty text when it is not known. */
    static String group(Record row, List<Field<?>> columns) {
        return columns.stream()
                .map(row::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(":"));
    }

    /** What lies in the selection and in the reader's scope; time and question are left to the table. */
    public static Condition within(Selection selection) {
        Stream<Condition> chosen = Stream.of(
                        selection.questionnaire().map(QUESTIONNAIRE::eq),
                        selection.utility().map(UTILITY::eq),
                        selection.category().map(CATEGORY::eq),
                        selection.district().map(DISTRICT::eq),
                        selection.representative().map(REPRESENTATIVE::eq),
                        selection.scope().utility().map(utility -> UTILITY.eq(utility.value())))
                .flatMap(condition -> condition.stream());
        List<String> districts = selection.scope().districts().stream()
                .map(District::code)
                .sorted()
                .toList();
        Condition inDistricts = districts.isEmpty() ? DSL.noCondition() : DSL.and(DISTRICT.in(districts));
        return DSL.and(Stream.concat(chosen, Stream.of(inDistricts)).toList());
    }
}
