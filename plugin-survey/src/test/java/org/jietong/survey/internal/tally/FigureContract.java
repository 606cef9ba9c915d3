package org.jietong.survey.internal.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.survey.internal.figures.Count;
import org.jietong.survey.internal.figures.Dimension;
import org.jietong.survey.internal.figures.Division;
import org.jietong.survey.internal.figures.FigureTable;
import org.jietong.survey.internal.figures.Period;
import org.jietong.survey.internal.figures.RecommendationCell;
import org.jietong.survey.internal.figures.ResponseCell;
import org.jietong.survey.internal.figures.SatisfactionCell;
import org.jietong.survey.internal.figures.Tabulation;
import org.jietong.survey.internal.questionnaire.Kind;
import org.jietong.survey.internal.store.JooqSurveyStore;
import org.jietong.survey.internal.store.SurveyStore;
import org.jietong.survey.internal.store.TestTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures are what somebody counts by hand, whatever they are taken apart by; what is hidden is not told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FigureContract {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-03-15T04:00:00Z");
    private static final Selection ALL =
            Selection.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31), Scope.everything());

    private final List<Asked> crowd = new Crowd().of(700);
    private final SlowCounting slow = new SlowCounting(crowd, ZONE);
    private TestTables tables;
    private SurveyStore store;

    abstract TestTables open() throws Exception;

    @BeforeAll
    void settle() throws Exception {
        tables = open();
        store = new JooqSurveyStore(tables);
        store.transact(sql -> new Town(sql, ZONE).settle(crowd)).orElseThrow();
    }

    @AfterAll
    void close() throws Exception {
        tables.close();
    }

    static Stream<Division> divisions() {
        List<Optional<Period>> periods = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Period.values()).map(Optional::of).forEach(periods::add);
        List<Optional<Dimension>> dimensions = new ArrayList<>(List.of(Optional.empty()));
        Arrays.stream(Dimension.values()).map(Optional::of).forEach(dimensions::add);
        return dimensions.stream().flatMap(by -> periods.stream().map(per -> new Division(by, per)));
    }

    @ParameterizedTest
    @MethodSource("divisions")
    void satisfactionIsWhatIsCountedByHand(Division division) {
        List<FigureTable<SatisfactionCell>> found =
                new Tabulation(division).satisfaction(ratings(Kind.SATISFACTION, ALL, division));

        assertThat(found).extracting(FigureTable::question).containsExactly("overall", "speed");
        for (FigureTable<SatisfactionCell> table : found) {
            for (SatisfactionCell cell : table.cells()) {
                List<Integer> values = slow.values(
                        asked -> asked.satisfaction().get(table.question()),
                        division.by(),
                        cell.group(),
                        division.per(),
                        cell.period());
                if (cell.hidden()) {
                    assertThat(values).isNotEmpty();
                    assertThat(cell.levels()).isEmpty();
                    assertThat(cell.satisfied()).isEmpty();
                } else {
                    assertSatisfaction(cell, values);
                }
            }
        }
    }

    private static void assertSatisfaction(SatisfactionCell cell, List<Integer> values) {
        assertThat(values).hasSizeGreaterThanOrEqualTo(5);
        assertThat(cell.rated()).contains((long) values.size());
        List<Long> levels = new ArrayList<>();
        for (int level = 1; level <= 5; level++) {
            levels.add((long) Collections.frequency(values, level));
        }
        assertThat(cell.levels()).contains(levels);
        double satisfied = values.stream().filter(level -> level <= 3).count();
        assertThat(cell.satisfied().orElseThrow().value()).isEqualTo(satisfied / values.size(), within(1e-12));
        double mean = values.stream().mapToInt(level -> level).sum() / (double) values.size();
        assertThat(cell.mean().orElseThrow().value()).isEqualTo(mean, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("divisions")
    void recommendationIsWhatIsCountedByHand(Division division) {
        List<FigureTable<RecommendationCell>> found =
                new Tabulation(division).recommendation(ratings(Kind.RECOMMENDATION, ALL, division));

        assertThat(found).extracting(FigureTable::question).containsExactly("recommend", "repair");
        for (FigureTable<RecommendationCell> table : found) {
            for (RecommendationCell cell : table.cells()) {
                List<Integer> values = slow.values(
                        asked -> asked.recommendation().get(table.question()),
                        division.by(),
                        cell.group(),
                        division.per(),
                        cell.period());
                double points = values.stream()
                                .mapToInt(score -> score >= 9 ? 1 : score <= 6 ? -1 : 0)
                                .sum()
                        * 100.0
                        / values.size();
                assertThat(cell.score().map(score -> Math.abs(score.value() - points) < 1e-9))
                        .isEqualTo(cell.hidden() ? Optional.empty() : Optional.of(true));
                assertThat(cell.hidden() || values.size() >= 5).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("divisions")
    void responsesAreWhatIsCountedByHand(Division division) {
        FigureTable<ResponseCell> found = new Tabulation(division).responses(invitations(ZONE, division));

        for (ResponseCell cell : found.cells()) {
            List<Long> standings = slow.standings(NOW, division.by(), cell.group(), division.per(), cell.period());
            long invited = standings.get(0) + standings.get(1);
            if (!cell.hidden()) {
                assertThat(List.of(
                                cell.completed().orElseThrow(),
                                cell.invited().orElseThrow(),
                                cell.waiting().orElseThrow()))
                        .containsExactly(standings.get(0), invited, standings.get(2));
                assertThat(cell.rate().isPresent()).isEqualTo(invited > 0);
                cell.rate().ifPresent(rate -> assertThat(rate.value())
                        .isEqualTo(standings.get(0) / (double) invited, within(1e-12)));
            }
            assertThat(cell.hidden() || invited == 0 || invited >= 5).isTrue();
        }
        List<Long> whole = slow.standings(NOW, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(found.cells().get(0).completed()).contains(whole.get(0));
        assertThat(found.cells().get(0).waiting().orElseThrow()).isPositive();
    }

    /** The clocks of the last two are put forward while people are asked. */
    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "UTC", "Europe/Berlin", "America/St_Johns"})
    void anInvitationHasItsDayInTheZoneOfTheHouse(String name) {
        ZoneId zone = ZoneId.of(name);
        Division daily = new Division(Optional.empty(), Optional.of(Period.DAY));
        SlowCounting there = new SlowCounting(crowd, zone);
        invitations(zone, daily).stream().map(Count::day).distinct().forEach(day -> assertThat(found(zone, daily, day))
                .isEqualTo(there.standings(NOW, daily.by(), Optional.empty(), daily.per(), Optional.of(day))));
    }

    private List<Long> found(ZoneId zone, Division daily, LocalDate day) {
        long[] found = new long[3];
        invitations(zone, daily).stream()
                .filter(count -> count.day().equals(day))
                .forEach(count -> found[count.value()] += count.number());
        return Arrays.stream(found).boxed().toList();
    }

    @Test
    void everyGroupHasItsCellEvenIfItIsHidden() {
        for (Dimension dimension : Dimension.values()) {
            Division division = new Division(Optional.of(dimension), Optional.empty());
            List<FigureTable<SatisfactionCell>> found =
                    new Tabulation(division).satisfaction(ratings(Kind.SATISFACTION, ALL, division));
            Set<String> groups = new TreeSet<>();
            found.get(0).cells().forEach(cell -> cell.group().ifPresent(groups::add));
            assertThat(groups)
                    .isEqualTo(slow.groups(asked -> asked.satisfaction().get("overall"), dimension));
        }
    }

    @Test
    void aReaderSeesWhatLiesInTheScopeOnly() {
        Scope gasInTwo =
                new Scope(Optional.of(new UtilityCode("gas")), Set.of(new District("150301"), new District("150302")));
        long all = crowd.stream()
                .filter(asked ->
                        asked.utility().equals("gas") && asked.completedAt().isPresent())
                .filter(asked -> asked.district()
                        .filter(Set.of("150301", "150302")::contains)
                        .isPresent())
                .count();
        assertThat(rated(Selection.of(ALL.from(), ALL.to(), gasInTwo))).isEqualTo(all);
        assertThat(all).isPositive();
    }

    @Test
    void figuresAreOfTheDaysAskedFor() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        LocalDate to = LocalDate.of(2026, 1, 31);
        long inJanuary = crowd.stream()
                .filter(asked -> asked.completedAt().isPresent())
                .filter(asked -> !asked.completedOn(ZONE).isBefore(from)
                        && !asked.completedOn(ZONE).isAfter(to))
                .count();
        assertThat(rated(Selection.of(from, to, Scope.everything()))).isEqualTo(inJanuary);
    }

    @Test
    void textsAreTheLatestAndNoMoreThanAskedFor() {
        List<String> written = crowd.stream()
                .filter(asked -> asked.completedAt().isPresent())
                .flatMap(asked -> asked.text().stream())
                .toList();
        assertThat(texts(10_000)).containsExactlyInAnyOrderElementsOf(written);
        assertThat(texts(7)).hasSize(7);
    }

    private long rated(Selection selection) {
        return ratings(Kind.SATISFACTION, selection, new Division(Optional.empty(), Optional.empty())).stream()
                .filter(count -> count.question().equals("overall"))
                .mapToLong(count -> count.number())
                .sum();
    }

    private List<Count> ratings(Kind kind, Selection selection, Division division) {
        return store.read(sql -> new RatingRows(sql).counts(kind, selection, division));
    }

    private List<String> texts(int most) {
        return store.read(sql -> new RatingRows(sql).texts(ALL, most));
    }

    private List<Count> invitations(ZoneId zone, Division division) {
        return store.read(sql -> new InvitationCounts(sql, zone).counts(ALL, division, NOW));
    }
}
