package org.jietong.store.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jietong.api.figures.ApplicationOutcome;
import org.jietong.api.figures.Ending;
import org.jietong.api.figures.Portfolio;
import org.jietong.api.figures.Promise;
import org.jietong.api.figures.Taken;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/** Outcomes that come about by chance, always the same for a seed. */
final class FigureSamples {
    /** No other contract uses these days. */
    static final LocalDate FIRST = LocalDate.of(2031, 1, 20);

    private static final List<UtilityCode> UTILITIES = List.of(Samples.WATER, Samples.GAS);
    private static final List<District> DISTRICTS = List.of(Samples.HAIBOWAN, Samples.WUDA);
    private static final int DAYS = 30;

    private final Random random;
    private final List<UUID> people = List.of(Samples.id(), Samples.id());

    FigureSamples(long seed) {
        this.random = new Random(seed);
    }

    <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    UUID person() {
        return one(people);
    }

    /** What may have become of an application. */
    ApplicationOutcome outcome(UUID application) {
        Ending ending = one(List.of(Ending.values()));
        boolean accepted = ending == Ending.CONNECTED || random.nextBoolean();
        return new ApplicationOutcome(
                application,
                new Portfolio(one(UTILITIES), one(List.of("K1", "K2")), one(DISTRICTS), person()),
                FIRST.plusDays(random.nextInt(DAYS)),
                ending,
                accepted ? Optional.of(taken()) : Optional.empty(),
                random.nextInt(3),
                one(List.of(Promise.values())));
    }

    private Taken taken() {
        return new Taken(days(), days(), new BigDecimal("3.5"), random.nextBoolean());
    }

    private BigDecimal days() {
        return BigDecimal.valueOf(random.nextInt(200_000), 4);
    }
}
