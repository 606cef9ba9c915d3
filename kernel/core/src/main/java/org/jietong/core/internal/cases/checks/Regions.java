package org.jietong.core.internal.cases.checks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.text.District;

/**
 * The districts that applications can come from.
 *
 * @param districts all of them
 */
public record Regions(Set<District> districts) {
    public Regions {
        districts = Set.copyOf(districts);
    }

    /** Those of the data file: {@code code,zh,en} after a line of headings. */
    public static Regions shipped() {
        InputStream file = Regions.class.getResourceAsStream("/regions/regions.csv");
        if (file == null) {
            throw new IllegalStateException("the list of regions is missing");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Regions(lines.lines()
                    .skip(1)
                    .map(line -> new District(line.substring(0, line.indexOf(','))))
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean know(District district) {
        return districts.contains(district);
    }
}
