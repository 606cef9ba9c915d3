package org.jietong.survey.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Tables of what was counted. */
class CellsTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Division BY_GROUP_PER_MONTH =
            new Division(Optional.of(Dimension.UTILITY), Optional.of(Period.MONTH));

    @Test
    void whatIsCountedStandsInItsPlaceAndInEachTotalItIsPartOf() {
        SortedMap<Place, Optional<Distribution>> cells = shown(
                List.of(
                        new Count("q", "gas", MAY.plusDays(3), 2, 6),
                        new Count("q", "gas", MAY.plusDays(30), 2, 1),
                        new Count("q", "gas", JUNE, 4, 8),
                        new Count("q", "water", MAY, 1, 9),
                        new Count("q", "water", JUNE, 1, 10)),
                BY_GROUP_PER_MONTH);

        assertThat(cells.get(place("gas", MAY)).orElseThrow().counts()).containsExactly(0L, 7L, 0L, 0L, 0L);
        assertThat(cells.get(new Place(Optional.of("gas"), Optional.empty()))
                        .orElseThrow()
                        .counts())
                .containsExactly(0L, 7L, 0L, 8L, 0L);
        assertThat(cells.get(new Place(Optional.empty(), Optional.of(JUNE)))
                        .orElseThrow()
                        .counts())
                .containsExactly(10L, 0L, 0L, 8L, 0L);
        assertThat(cells.firstKey()).isEqualTo(new Place(Optional.empty(), Optional.empty()));
        assertThat(cells).hasSize(9);
    }

    @Test
    void whereNothingIsDividedThereIsOneCell() {
        assertThat(shown(List.of(new Count("q", "", MAY, 3, 5)), new Division(Optional.empty(), Optional.empty())))
                .containsOnlyKeys(new Place(Optional.empty(), Optional.empty()));
        assertThat(shown(List.of(new Count("q", "", MAY, 3, 4)), new Division(Optional.empty(), Optional.empty()))
                        .values())
                .containsExactly(Optional.empty());
    }

    @Test
    void aChangeIsMeasuredFromTheLastPeriodThatIsShown() {
        Division monthly = new Division(Optional.empty(), Optional.of(Period.MONTH));
        List<Count> counts = List.of(
                new Count("q", "", MAY, 1, 50),
                new Count("q", "", MAY, 5, 50),
                new Count("q", "", JUNE, 1, 3),
                new Count("q", "", JUNE.plusMonths(1), 1, 6),
                new Count("q", "", JUNE.plusMonths(2), 1, 95),
                new Count("q", "", JUNE.plusMonths(2), 5, 5));
        List<SatisfactionCell> cells =
                new Tabulation(monthly).satisfaction(counts).get(0).cells();

        assertThat(cells).extracting(SatisfactionCell::hidden).containsExactly(false, false, true, true, false);
        Tested change = cells.get(4).change().orElseThrow();
        assertThat(change.change().difference()).isEqualTo(0.45, within(1e-9));
        assertThat(change.significant()).isTrue();
        assertThat(cells.get(1).change()).isEmpty();
    }

    @Test
    void ofALargeTableNoSmallCellIsShown() {
        SplittableRandom random = new SplittableRandom(1);
        List<Count> counts = new ArrayList<>();
        for (int day = 0; day < 400; day++) {
            for (int group = 0; group < 60; group++) {
                counts.add(new Count("q", "g" + group, MAY.plusDays(day), 1, random.nextInt(1, 10)));
            }
        }
        Division daily = new Division(Optional.of(Dimension.REPRESENTATIVE), Optional.of(Period.DAY));
        assertThat(shown(counts, daily).values())
                .allMatch(cell -> cell.map(Distribution::number).orElse(5L) >= 5)
                .anyMatch(Optional::isPresent)
                .anyMatch(Optional::isEmpty);
    }

    private static SortedMap<Place, Optional<Distribution>> shown(List<Count> counts, Division division) {
        return Cells.of(counts, division, Distribution.none(1, 5)).shown(Distribution::number);
    }

    private static Place place(String group, LocalDate month) {
        return new Place(Optional.of(group), Optional.of(month));
    }
}
