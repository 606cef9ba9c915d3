package org.jietong.messages.internal.texts;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with parameters in braces. What is filled in is taken as it is: braces in the words of people ask for nothing.
 *
 * @param text the text
 */
record Filling(String text) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}\\s]+)}");

    /** The first parameter for which there is no value. */
    Optional<String> missing(Map<String, String> values) {
        return parameters().filter(name -> !values.containsKey(name)).findFirst();
    }

    /** The names of its parameters, as often as they stand in it. */
    Stream<String> parameters() {
        return PARAMETER.matcher(text).results().map(found -> found.group(1));
    }

    String with(Map<String, String> values) {
        return PARAMETER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
    }
}
