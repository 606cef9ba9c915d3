package org.jietong.rest.internal.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;

/** The two languages of the product. */
public final class Languages {
    private Languages() {}

    /** The language shown when nothing else is asked for. */
    public static final Locale DEFAULT = Locale.SIMPLIFIED_CHINESE;

    /** All of them. */
    public static final List<Locale> ALL = List.of(DEFAULT, Locale.ENGLISH);

    /**
     * The reader's dearest language among those we have, Chinese when there is none. It is needed for refusals too, so
     * it is found whatever the header holds: what cannot be read in it counts as not written.
     *
     * @param header the value of Accept-Language; null when there was none
     */
    public static Locale best(String header) {
        return Stream.ofNullable(header)
                .flatMap(value -> Stream.of(value.split(",")))
                .flatMap(Languages::ranges)
                .filter(range -> range.getWeight() > 0)
                .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
                .flatMap(range -> ALL.stream().filter(ours -> ours.getLanguage().equals(language(range))))
                .findFirst()
                .orElse(DEFAULT);
    }

    private static Stream<LanguageRange> ranges(String entry) {
        try {
            // Some clients write the name of a locale of Java or POSIX.
            return LanguageRange.parse(entry.strip().replace('_', '-')).stream();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // The parser answers a lone hyphen with the second.
            return Stream.empty();
        }
    }

    private static String language(LanguageRange range) {
        return range.getRange().split("-", 2)[0];
    }
}
