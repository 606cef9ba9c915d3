package org.jietong.survey.internal.surveyjs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jietong.survey.internal.questionnaire.AnswerForm;
import org.jietong.survey.internal.questionnaire.Option;

/** Reads how questions are answered, by their type. */
final class FormReader {
    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 2000;

    private static final int MOST_OPTIONS = 50;
    private static final int MOST_ROWS = 20;
    private static final int LARGEST_FILE = 20 * 1024 * 1024;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_PLACES = 6;
    private static final Set<String> MEDIA_TYPES = Set.of("application/pdf", "image/png", "image/jpeg");

    private FormReader() {}

    static AnswerForm.Choice single(JsonPlace place) {
        return new AnswerForm.Choice(OptionsReader.options(place.at("choices"), MOST_OPTIONS), false, 1, 1);
    }

    static AnswerForm.Choice several(JsonPlace place) {
        List<Option> options = OptionsReader.options(place.at("choices"), MOST_OPTIONS);
        int size = Math.max(1, options.size());
        int least = place.at("minSelectedChoices").whole(1, size, 1);
        int most = place.at("maxSelectedChoices").whole(least, size, size);
        return new AnswerForm.Choice(options, true, least, Math.max(least, most));
    }

    static AnswerForm.Matrix matrix(JsonPlace place) {
        List<Option> rows = OptionsReader.options(place.at("rows"), MOST_ROWS);
        JsonPlace columns = place.at("columns");
        boolean everyRow = place.at("isAllRowRequired").flag();
        if (OptionsReader.isScale(columns)) {
            ScaleReader.levels(columns);
            return new AnswerForm.Matrix(rows, new AnswerForm.Satisfaction(), everyRow);
        }
        List<Option> options = OptionsReader.options(columns, MOST_OPTIONS);
        return new AnswerForm.Matrix(rows, new AnswerForm.Choice(options, false, 1, 1), everyRow);
    }

    /** A line of text, a number or a day. */
    static AnswerForm line(JsonPlace place) {
        JsonPlace type = place.at("inputType");
        return switch (type.node().asText("text")) {
            case "number" -> number(place);
            case "date" -> day(place);
            default -> {
                boolean isText = !place.has("inputType") || type.node().asText().equals("text");
                if (!isText) {
                    type.wrong("NOT_ALLOWED", Map.of("allowed", "text, number, date"));
                }
                unbounded(place);
                yield new AnswerForm.Words(place.at("maxLength").whole(1, LONGEST_LINE, LONGEST_LINE), false);
            }
        };
    }

    private static void unbounded(JsonPlace place) {
        for (String bound : List.of("min", "max")) {
            if (place.has(bound)) {
                place.at(bound).wrong("OUTSIDE_SUBSET", Map.of("known", "inputType, maxLength"));
            }
        }
    }

    static AnswerForm.Words comment(JsonPlace place) {
        place.at("rows").whole(1, MOST_ROWS, 1);
        return new AnswerForm.Words(place.at("maxLength").whole(1, LONGEST_TEXT, LONGEST_TEXT), true);
    }

    private static AnswerForm.Quantity number(JsonPlace place) {
        Optional<BigDecimal> least = decimal(place, "min");
        Optional<BigDecimal> most = decimal(place, "max");
        if (least.isPresent() && most.isPresent() && most.get().compareTo(least.get()) < 0) {
            place.at("max").wrong("OUT_OF_RANGE", Map.of("min", least.get().toPlainString()));
        }
        return new AnswerForm.Quantity(least, most);
    }

    private static Optional<BigDecimal> decimal(JsonPlace parent, String name) {
        JsonPlace place = parent.at(name);
        if (!parent.has(name)) {
            return Optional.empty();
        }
        if (!place.node().isNumber()) {
            place.wrongType("0");
            return Optional.empty();
        }
        BigDecimal number = place.node().decimalValue();
        if (!isKeepable(number)) {
            place.wrong("OUT_OF_RANGE", Map.of("digits", Integer.toString(MOST_DIGITS)));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** Whether a number is short enough to be kept as it is. */
    static boolean isKeepable(BigDecimal number) {
        return number.scale() <= MOST_PLACES && (long) number.precision() - number.scale() <= MOST_DIGITS;
    }

    private static AnswerForm.Day day(JsonPlace place) {
        Optional<LocalDate> first = date(place, "min");
        Optional<LocalDate> last = date(place, "max");
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            place.at("max").wrong("OUT_OF_RANGE", Map.of("min", first.get().toString()));
        }
        return new AnswerForm.Day(first, last);
    }

    private static Optional<LocalDate> date(JsonPlace parent, String name) {
        if (!parent.has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(parent.at(name).node().asText()));
        } catch (DateTimeParseException e) {
            parent.at(name).wrong("WRONG_FORMAT", Map.of("expected", "2026-12-31"));
            return Optional.empty();
        }
    }

    static AnswerForm.Attachment file(JsonPlace place) {
        int largest = place.at("maxSize").whole(1, LARGEST_FILE, LARGEST_FILE);
        if (!place.has("acceptedTypes")) {
            return new AnswerForm.Attachment(MEDIA_TYPES, largest);
        }
        Set<String> accepted = Arrays.stream(
                        place.at("acceptedTypes").node().asText().split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
        if (!MEDIA_TYPES.containsAll(accepted)) {
            place.at("acceptedTypes")
                    .wrong("NOT_ALLOWED", Map.of("allowed", String.join(", ", new TreeSet<>(MEDIA_TYPES))));
        }
        return new AnswerForm.Attachment(accepted, largest);
    }
}
