package org.jietong.rest.internal.problem;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with named places: {@code {name}} is replaced by the argument, and a part in square brackets is left out when
 * one of its arguments is not there.
 *
 * @param text the text
 */
record Template(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern OPTIONAL_PART = Pattern.compile("\\[([^\\]]*)]");

    String with(Map<String, String> arguments) {
        String complete = OPTIONAL_PART
                .matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(
                        names(part.group(1)).allMatch(arguments::containsKey) ? part.group(1) : ""));
        return PLACE.matcher(complete)
                .replaceAll(place -> Matcher.quoteReplacement(arguments.getOrDefault(place.group(1), "")));
    }

    private static Stream<String> names(String part) {
        return PLACE.matcher(part).results().map(place -> place.group(1));
    }
}
