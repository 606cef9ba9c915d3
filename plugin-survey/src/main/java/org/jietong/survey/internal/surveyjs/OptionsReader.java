package org.jietong.survey.internal.surveyjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.text.LocalizedText;
import org.jietong.survey.internal.questionnaire.Option;

/** Reads lists of choices: {@code "code"} or {@code {"value": "code", "text": …}}. */
final class OptionsReader {
    private static final Set<String> KNOWN = Set.of("value", "text");

    private OptionsReader() {}

    static List<Option> options(JsonPlace place, int most) {
        Set<String> seen = new HashSet<>();
        return place.elements(1, most, element -> option(element, seen)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Option> option(JsonPlace place, Set<String> seen) {
        JsonPlace value = place.node().isObject() ? place.at("value") : place;
        if (place.node().isObject()) {
            place.isObjectOf(KNOWN);
        }
        Optional<String> code = value.name();
        if (code.isPresent() && !seen.add(code.get())) {
            value.wrong("DUPLICATE");
        }
        LocalizedText text = place.has("text")
                ? TextReader.text(place.at("text"))
                : new LocalizedText(code.orElse(""), code.orElse(""));
        return code.map(known -> new Option(known, text));
    }

    /** Whether a list is meant as a scale: its first value is a number. */
    static boolean isScale(JsonPlace place) {
        JsonNode first = place.node().path(0);
        return first.isNumber() || first.path("value").isNumber();
    }

    /** A scale with all its numbers in order, each with a text, so that nobody has to guess which end is the good one. */
    static void scale(JsonPlace place, int first, int last) {
        int[] next = {first};
        place.elements(last - first + 1, last - first + 1, element -> {
            step(element, next[0]++);
            return element;
        });
    }

    private static void step(JsonPlace place, int expected) {
        if (!place.isObjectOf(KNOWN)) {
            return;
        }
        TextReader.text(place.at("text"));
        JsonPlace value = place.at("value");
        if (!value.node().isInt() || value.node().intValue() != expected) {
            value.wrong("NOT_ALLOWED", Map.of("allowed", Integer.toString(expected)));
        }
    }
}
