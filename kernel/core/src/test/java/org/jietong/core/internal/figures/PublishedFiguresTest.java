package org.jietong.core.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.figures.ApplicationOutcome;
import org.jietong.api.figures.Ending;
import org.jietong.api.figures.Portfolio;
import org.jietong.api.figures.Promise;
import org.jietong.api.figures.Published;
import org.jietong.api.figures.Taken;
import org.jietong.api.figures.Tally;
import org.jietong.api.problem.Outcome;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.World;
import org.jietong.core.internal.fakes.FakeUtilities;
import org.junit.jupiter.api.Test;

/** What anybody may see. It is 2 March 2026. */
class PublishedFiguresTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 28);

    private final World world = new World();
    private final Publishing publishing =
            new Publishing(world.store, new FakeUtilities("water"), world.rules, world.clock);
    private long made;

    private void connected(int number, String category, LocalDate on) {
        for (int i = 0; i < number; i++) {
            made++;
            ApplicationOutcome outcome = new ApplicationOutcome(
                    new UUID(7, made),
                    new Portfolio(new UtilityCode("water"), category, new District("150302"), new UUID(1, 1)),
                    on,
                    Ending.CONNECTED,
                    Optional.of(new Taken(BigDecimal.valueOf(i), BigDecimal.TEN, BigDecimal.valueOf(2), i <= 2)),
                    0,
                    Promise.NONE);
            world.store
                    .transact(work -> {
                        work.figures().ended(outcome);
                        return Outcome.done(outcome);
                    })
                    .orElseThrow();
        }
    }

    private Optional<Tally> tally(String category) {
        return publishing.published().lines().stream()
                .filter(line -> line.category().equals(category))
                .findFirst()
                .orElseThrow()
                .tally();
    }

    @Test
    void everyCategoryInForceIsThereWithItsLimitAndThoseWithFewerThanFiveTellNothingElse() {
        connected(5, "ORDINARY", LAST_DAY);
        connected(4, "SIMPLE", LAST_DAY);

        assertThat(publishing.published().lines())
                .extracting(Published.Line::category, line -> line.limit().toPlainString())
                .containsExactly(tuple("SIMPLE", "1.5"), tuple("ORDINARY", "4"));
        assertThat(tally("SIMPLE")).isEmpty();
        assertThat(tally("ORDINARY").flatMap(Tally::onTimeRate)).contains(new BigDecimal("0.6000"));
        assertThat(tally("ORDINARY").flatMap(Tally::meanNetDays)).contains(new BigDecimal("2.00"));
    }

    @Test
    void onlyTheTwelveWholeMonthsBeforeThisOneCount() {
        connected(5, "ORDINARY", LocalDate.of(2026, 3, 1));
        connected(5, "ORDINARY", LocalDate.of(2025, 2, 28));
        connected(6, "ORDINARY", LocalDate.of(2025, 3, 1));

        assertThat(publishing.published().from()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(publishing.published().until()).isEqualTo(LAST_DAY);
        assertThat(tally("ORDINARY").map(Tally::connected)).contains(6L);
    }

    @Test
    void whatWasCountedIsKeptForFiveMinutes() {
        Published first = publishing.published();
        connected(5, "ORDINARY", LAST_DAY);

        world.clock.pass(Duration.ofSeconds(299));
        assertThat(publishing.published()).isSameAs(first);
        world.clock.pass(Duration.ofSeconds(1));
        assertThat(tally("ORDINARY")).isPresent();
    }
}
