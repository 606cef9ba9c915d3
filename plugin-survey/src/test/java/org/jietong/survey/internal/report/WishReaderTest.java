package org.jietong.survey.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.figures.Dimension;
import org.jietong.survey.internal.figures.Division;
import org.jietong.survey.internal.figures.Period;
import org.junit.jupiter.api.Test;

/** What somebody may ask figures for. */
class WishReaderTest {
    /** Half past midnight of 1 March in Shanghai. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-28T16:30:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void withoutAnythingTheTwelveMonthsToTodayAreMeant() {
        Wish wish = read(Map.of());
        assertThat(wish.selection().from()).isEqualTo(LocalDate.of(2025, 3, 2));
        assertThat(wish.selection().to()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(wish.division()).isEqualTo(new Division(Optional.empty(), Optional.empty()));
    }

    @Test
    void groupsPeriodsAndPartsAreRead() {
        Wish wish = read(Map.of("by", "DISTRICT", "per", "QUARTER", "utility", "gas", "question", "staff.manner"));
        assertThat(wish.division())
                .isEqualTo(new Division(Optional.of(Dimension.DISTRICT), Optional.of(Period.QUARTER)));
        assertThat(wish.selection().utility()).contains("gas");
        assertThat(wish.selection().question()).contains("staff.manner");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        Problem problem = refused(Map.of(
                "from", "yesterday",
                "to", "1999-01-01",
                "by", "COLOUR",
                "per", "YEAR",
                "representative", "me",
                "category", "a'b"));
        assertThat(problem.type()).isEqualTo(ProblemType.INVALID_REQUEST);
        assertThat(problem.violations())
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/from", "/to", "/by", "/per", "/representative", "/category");
    }

    @Test
    void aTimeEndsAfterItsBeginAndIsNotTooLong() {
        assertThat(codes(Map.of("from", "2026-02-02", "to", "2026-02-01"))).containsExactly("FIGURE_DAYS");
        assertThat(codes(Map.of("from", "2020-01-01", "to", "2026-02-01"))).containsExactly("FIGURE_DAYS");
        assertThat(codes(Map.of("from", "2025-01-01", "to", "2026-02-28", "per", "DAY")))
                .containsExactly("FIGURE_DAYS");
        assertThat(read(Map.of("from", "2025-01-01", "to", "2026-02-28", "per", "WEEK"))
                        .division()
                        .per())
                .contains(Period.WEEK);
    }

    private static Wish read(Map<String, String> query) {
        return new WishReader(query).read(Scope.everything(), CLOCK).orElseThrow();
    }

    private static Problem refused(Map<String, String> query) {
        return new WishReader(query).read(Scope.everything(), CLOCK).problem().orElseThrow();
    }

    private static List<String> codes(Map<String, String> query) {
        return refused(query).violations().stream().map(Violation::code).toList();
    }
}
