package org.jietong.survey.internal.surveyjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.jietong.api.text.LocalizedText;

/** Texts for readers: one for all languages, or {@code {"default": …, "zh-cn": …, "en": …}}. */
final class TextReader {
    private static final int LONGEST = 1000;
    private static final String DEFAULT = "default";
    private static final String CHINESE = "zh-cn";
    private static final String ENGLISH = "en";

    private TextReader() {}

    /** A text that has to be there in both languages. */
    static LocalizedText text(JsonPlace place) {
        if (place.node().isTextual()) {
            String text = checked(place);
            return new LocalizedText(text, text);
        }
        if (!place.isObjectOf(Set.of(DEFAULT, CHINESE, ENGLISH))) {
            return new LocalizedText("", "");
        }
        return new LocalizedText(language(place, CHINESE), language(place, ENGLISH));
    }

    /** A text that may be left out. */
    static void optional(JsonPlace parent, String name) {
        if (parent.has(name)) {
            text(parent.at(name));
        }
    }

    private static String language(JsonPlace place, String language) {
        return checked(place.has(language) || !place.has(DEFAULT) ? place.at(language) : place.at(DEFAULT));
    }

    private static String checked(JsonPlace place) {
        JsonNode node = place.node();
        if (!node.isTextual()) {
            place.wrongType("\"…\"");
            return "";
        }
        if (node.textValue().isBlank()) {
            place.wrong("MISSING");
        }
        if (node.textValue().length() > LONGEST) {
            place.wrong("TOO_LONG", Map.of("max", Integer.toString(LONGEST)));
        }
        return node.textValue();
    }
}
