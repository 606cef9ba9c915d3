package org.jietong.survey.internal.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jietong.survey.internal.figures.Suppression;

/**
 * How exactly the background of each answer is told: so that at least {@link Suppression#LEAST} answers of a file have the
 * same (k-anonymity). Those that are still too few with everything blurred are left out.
 */
final class Anonymity {
    private final Map<Background, Background> shown;

    private Anonymity(Map<Background, Background> shown) {
        this.shown = Map.copyOf(shown);
    }

    /** @param classes how many answers have each background */
    static Anonymity of(Map<Background, Long> classes) {
        Map<Background, Background> shown = new HashMap<>();
        Map<Background, Long> open = new HashMap<>(classes);
        for (int times = 0; times <= Background.BLURS && !open.isEmpty(); times++) {
            int blurs = times;
            Map<Background, Long> together = open.entrySet().stream()
                    .collect(Collectors.groupingBy(
                            entry -> entry.getKey().blurred(blurs), Collectors.summingLong(Map.Entry::getValue)));
            open.keySet().removeIf(exact -> {
                Background blurred = exact.blurred(blurs);
                boolean enough = together.get(blurred) >= Suppression.LEAST;
                if (enough) {
                    shown.put(exact, blurred);
                }
                return enough;
            });
        }
        return new Anonymity(shown);
    }

    /** What is told of a background; empty when the answer is left out. */
    Optional<Background> of(Background exact) {
        return Optional.ofNullable(shown.get(exact));
    }
}
