package org.jietong.rest.internal.export;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ListedApplication;
import org.jietong.api.time.Deadline;

/**
 * A column of a list of applications. Its title stands in the language files as {@code column.<name>}.
 *
 * @param name by which it is asked for
 * @param value what it shows of a row: a text, a number or an instant
 */
public record Column(String name, BiFunction<ListedApplication, Words, Object> value) {
    /** Every column there is, in the order in which they come unless others are asked for. */
    public static final List<Column> ALL = List.of(
            new Column("number", (row, words) -> key(row).number().value()),
            new Column("caseNumber", (row, words) -> key(row).caseNumber().value()),
            new Column("utility", (row, words) -> key(row).utility().value()),
            new Column("district", (row, words) -> key(row).district().code()),
            new Column("applicant", (row, words) -> row.applicant().name()),
            new Column("phone", (row, words) -> row.applicant().phone()),
            new Column("address", (row, words) -> row.site().address()),
            new Column(
                    "category", (row, words) -> row.detail().category().name().in(words.language())),
            new Column("state", (row, words) -> words.named("state", of(row).state())),
            new Column("submittedAt", (row, words) -> key(row).submittedAt()),
            new Column("startedAt", (row, words) -> orEmpty(row.detail().clock().startedAt())),
            new Column(
                    "deadline",
                    (row, words) -> orEmpty(row.detail().clock().deadline().map(Deadline::at))),
            new Column("remainingWorkingDays", (row, words) -> row.detail()
                    .clock()
                    .remainingWorkingDays()
                    .map(Object.class::cast)
                    .orElse("")),
            new Column(
                    "clockState",
                    (row, words) -> words.named("clock", row.detail().clock().state())),
            new Column(
                    "representative", (row, words) -> of(row).representative().name()),
            new Column("representativePhone", (row, words) -> of(row).representative()
                    .phone()));

    /** The names of all columns. */
    public static String names() {
        return ALL.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** The columns by their names, separated by commas; throws for a name that none has. */
    public static List<Column> named(String names) {
        return Arrays.stream(names.split(",", -1)).map(Column::one).toList();
    }

    private static Column one(String name) {
        return ALL.stream()
                .filter(column -> column.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    String title(Words words) {
        return words.text("column." + name);
    }

    Object of(ListedApplication row, Words words) {
        return value.apply(row, words);
    }

    private static Application of(ListedApplication row) {
        return row.detail().application();
    }

    private static ApplicationKey key(ListedApplication row) {
        return of(row).key();
    }

    private static Object orEmpty(Optional<Instant> instant) {
        return instant.map(Object.class::cast).orElse("");
    }

    /** The language files in one language. */
    public interface Words {
        Locale language();

        String text(String key);

        /** The name of a state, as {@code <kind>.<STATE>} in the language files. */
        default String named(String kind, Enum<?> state) {
            return text(kind + "." + state.name());
        }
    }
}
