package org.jietong.messages.internal.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reasons of a return or a rejection as an event tells them: {@code remark.1}, {@code remark.1.subject} and so on.
 *
 * @param details of the event
 * @param phrases of the language
 */
record Remarks(Map<String, String> details, Phrases phrases) {
    private static final int SHORT = 30;

    /** {@code remark}, the first one in short, and {@code remarks}, all of them; nothing for an event that has none. */
    Map<String, String> values() {
        List<String> all = Stream.iterate(1, n -> n + 1)
                .takeWhile(n -> details.containsKey("remark." + n))
                .map(this::told)
                .toList();
        return all.isEmpty()
                ? Map.of()
                : Map.of(
                        "remark",
                        shortened(all.get(0)),
                        "remarks",
                        all.stream().map(one -> "- " + one).collect(Collectors.joining("\n")));
    }

    private String told(int number) {
        String reason = oneLine(details.get("remark." + number));
        return Optional.ofNullable(details.get("remark." + number + ".subject"))
                .map(subject ->
                        phrases.word("remark.of").replace("{reason}", reason).replace("{subject}", oneLine(subject)))
                .orElse(reason);
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Never through the middle of a character: half of one is no text that others can read. */
    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= SHORT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHORT - 1)) + "…";
    }
}
