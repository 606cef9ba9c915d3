package org.jietong.survey.internal.answering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jietong.survey.internal.condition.Value;
import org.jietong.survey.internal.questionnaire.AnswerForm;
import org.jietong.survey.internal.questionnaire.Option;

/** Holds single values against the form in which a question is answered. */
final class ValueCheck {
    private static final int MOST_DIGITS = 15;
    private static final int MOST_PLACES = 6;
    private static final int LEVELS = 5;
    private static final int LIKELIEST = 10;

    private ValueCheck() {}

    /** One of the codes to choose from. */
    static Optional<Value> choice(AnswerPlace place, AnswerForm.Choice form) {
        if (!place.node().isTextual()) {
            place.wrongType("\"…\"");
            return Optional.empty();
        }
        if (!form.offers(place.node().textValue())) {
            String choices = form.options().stream().map(Option::code).collect(Collectors.joining(", "));
            place.wrong("NOT_A_CHOICE", Map.of("choices", choices));
            return Optional.empty();
        }
        return Optional.of(Value.of(place.node().textValue()));
    }

    static Optional<Value> level(AnswerPlace place) {
        return whole(place, 1, LEVELS);
    }

    static Optional<Value> likelihood(AnswerPlace place) {
        return whole(place, 0, LIKELIEST);
    }

    private static Optional<Value> whole(AnswerPlace place, int least, int most) {
        if (!place.node().isIntegralNumber()) {
            place.wrongType(least + "…" + most);
            return Optional.empty();
        }
        BigDecimal number = place.node().decimalValue();
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            place.wrong("OUT_OF_RANGE", Map.of("min", Integer.toString(least), "max", Integer.toString(most)));
            return Optional.empty();
        }
        return Optional.of(Value.of(number));
    }

    /**
     * What somebody wrote, kept letter by letter: markup in it is text like any other, and whoever shows it shows it as text.
     * What cannot be shown is refused.
     */
    static Optional<Value> words(AnswerPlace place, AnswerForm.Words form) {
        if (!place.node().isTextual()) {
            place.wrongType("\"…\"");
            return Optional.empty();
        }
        String text = place.node().textValue();
        if (text.length() > form.longest()) {
            place.wrong("TOO_LONG", Map.of("max", Integer.toString(form.longest())));
            return Optional.empty();
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && !(form.isOpinion() && isLayout(c)))) {
            place.wrong("MALFORMED");
            return Optional.empty();
        }
        return Optional.of(Value.of(text));
    }

    private static boolean isLayout(int character) {
        return character == '\n' || character == '\r' || character == '\t';
    }

    static Optional<Value> number(AnswerPlace place, AnswerForm.Quantity form) {
        if (!place.node().isNumber()) {
            place.wrongType("0");
            return Optional.empty();
        }
        BigDecimal number = place.node().decimalValue();
        if ((long) number.precision() - number.scale() > MOST_DIGITS || number.scale() > MOST_PLACES) {
            place.wrong("OUT_OF_RANGE", Map.of("digits", Integer.toString(MOST_DIGITS)));
            return Optional.empty();
        }
        if (form.least().filter(least -> number.compareTo(least) < 0).isPresent()
                || form.most().filter(most -> number.compareTo(most) > 0).isPresent()) {
            place.wrong("OUT_OF_RANGE", bounds(form.least(), form.most()));
            return Optional.empty();
        }
        return Optional.of(Value.of(number));
    }

    static Optional<Value> day(AnswerPlace place, AnswerForm.Day form) {
        if (!place.node().isTextual()) {
            place.wrongType("\"2026-12-31\"");
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(place.node().textValue());
            if (form.first().filter(day::isBefore).isPresent()
                    || form.last().filter(day::isAfter).isPresent()) {
                place.wrong("OUT_OF_RANGE", bounds(form.first(), form.last()));
                return Optional.empty();
            }
            return Optional.of(Value.of(day.toString()));
        } catch (DateTimeParseException e) {
            place.wrong("WRONG_FORMAT", Map.of("expected", "2026-12-31"));
            return Optional.empty();
        }
    }

    private static Map<String, String> bounds(Optional<?> least, Optional<?> most) {
        if (least.isPresent() && most.isPresent()) {
            return Map.of("min", least.get().toString(), "max", most.get().toString());
        }
        return least.map(min -> Map.of("min", min.toString()))
                .orElseGet(() -> Map.of("max", most.map(Object::toString).orElse("")));
    }
}
