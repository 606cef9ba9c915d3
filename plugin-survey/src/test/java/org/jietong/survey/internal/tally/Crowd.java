package org.jietong.survey.internal.tally;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jietong.survey.internal.invitation.Form;
import org.jietong.survey.internal.invitation.Invitation.State;

/** People who were asked, drawn by chance; the same each time. */
public final class Crowd {
    static final Instant FIRST = Instant.parse("2025-12-30T15:59:00Z");
    private static final long SEED = 20_210_906;
    private static final Duration SPREAD = Duration.ofDays(120);
    private static final List<String> UTILITIES = List.of("water", "gas", "heating");
    private static final List<String> TEXTS =
            List.of("水压太低", "师傅上门很及时", "缴费不方便，水压低", "换热站噪音大", "polite staff but a long wait", "好");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<UUID> representatives =
            IntStream.range(0, 5).mapToObj(i -> drawnId()).toList();

    public List<Asked> of(int number) {
        return IntStream.range(0, number).mapToObj(i -> one()).toList();
    }

    private Asked one() {
        Instant issued = FIRST.plusSeconds(random.nextLong(SPREAD.toSeconds()));
        State state = one(List.of(State.values()));
        boolean answered = state == State.COMPLETED || random.nextInt(3) > 0;
        return new Asked(
                drawnId(),
                random.nextBoolean() ? "connection" : "supply",
                1 + random.nextInt(2),
                // Seldom heating, so that there are small cells.
                UTILITIES.get(Math.min(random.nextInt(20) / 9, 2)),
                optional("C" + random.nextInt(4)),
                optional("15030" + random.nextInt(4)),
                Optional.of(one(representatives)),
                one(List.of(Form.values())),
                issued,
                issued.plus(Duration.ofDays(1 + random.nextInt(30))),
                answered ? State.COMPLETED : state,
                answered ? Optional.of(issued.plusSeconds(random.nextInt(800_000))) : Optional.empty(),
                answered ? rated(1, 6, "overall", "speed") : Map.of(),
                answered ? rated(0, 11, "recommend", "repair") : Map.of(),
                answered ? optional(one(TEXTS)) : Optional.empty());
    }

    private Map<String, Integer> rated(int low, int end, String always, String seldom) {
        Map<String, Integer> rated = new HashMap<>();
        rated.put(always, random.nextInt(low, end));
        if (random.nextInt(4) == 0) {
            rated.put(seldom, random.nextInt(low, end));
        }
        return Map.copyOf(rated);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Optional<String> optional(String value) {
        return random.nextInt(10) == 0 ? Optional.empty() : Optional.of(value);
    }

    private UUID drawnId() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
