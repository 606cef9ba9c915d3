package org.jietong.rules.internal.pack;

import java.util.List;
import org.jietong.api.rules.Facts;

/** Reads {@code samples.json}. */
public final class SampleReader {
    /** The file with the samples. */
    public static final String FILE = "samples.json";

    private SampleReader() {}

    /** The samples; what is wrong goes to the findings of the files. */
    public static List<Sample> samples(PackFiles files) {
        return files.place(FILE)
                .map(place -> place.elements(SampleReader::sample))
                .orElse(List.of());
    }

    private static Sample sample(Place place) {
        place.only("facts", "category");
        return new Sample(place.where(), facts(place.at("facts")), place.text("category"));
    }

    private static Facts facts(Place place) {
        try {
            return FactsJson.facts(place.node());
        } catch (IllegalArgumentException e) {
            place.wrong("WRONG_VALUE", "expected", "{…}");
            return Facts.none();
        }
    }
}
