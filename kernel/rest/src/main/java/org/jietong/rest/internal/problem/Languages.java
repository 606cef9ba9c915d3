package org.jietong.rest.internal.problem;

import java.util.List;
import java.util.Locale;

/** The two languages of the product. */
public final class Languages {
    private Languages() {}

    /** The language shown when nothing else is asked for. */
    public static final Locale DEFAULT = Locale.SIMPLIFIED_CHINESE;

    /** All of them. */
    public static final List<Locale> ALL = List.of(DEFAULT, Locale.ENGLISH);

    /** The first of the reader's languages that we have, Chinese when there is none. */
    public static Locale best(List<Locale> acceptable) {
        return acceptable.stream()
                .flatMap(asked -> ALL.stream().filter(ours -> ours.getLanguage().equals(asked.getLanguage())))
                .findFirst()
                .orElse(DEFAULT);
    }
}
