package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.cases.Representative;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.ApplicationRecords.RepresentativeLoad;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;

/** Lists are complete, within scope, and newest first. Each test has districts of its own. */
interface ListContract extends OnStore {
    AtomicInteger DISTRICTS = new AtomicInteger(900_000);

    private static District somewhere() {
        return new District(String.valueOf(DISTRICTS.incrementAndGet()));
    }

    private static Query in(District district) {
        return within(new Scope(Optional.empty(), Set.of(district)));
    }

    private static Query within(Scope scope) {
        return within(scope, Optional.empty());
    }

    private static Query within(Scope scope, Optional<UUID> own) {
        return Query.of(Filter.none(), Order.NEWEST, 200).within(scope, own);
    }

    private static Query page(Query query, int limit, Optional<String> cursor) {
        return query.part(limit, cursor);
    }

    private List<Application> applications(Query query) {
        return store().read(work -> work.applications().list(query)).items();
    }

    private List<Case> cases(Query query) {
        return store().read(work -> work.cases().list(query)).items();
    }

    @Test
    default void pagesAreCompleteWithoutDuplicatesWhileCasesComeIn() {
        District district = somewhere();
        List<UUID> before = IntStream.range(0, 11)
                .mapToObj(i -> kept(Samples.sampleCase(district, Samples.WATER, Samples.GAS)))
                .flatMap(one -> one.applications().stream().map(a -> a.key().id()))
                .toList();

        List<UUID> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Query query = page(in(district), 4, cursor);
            Page<Application> page = store().read(work -> work.applications().list(query));
            page.items().forEach(one -> seen.add(one.key().id()));
            kept(Samples.sampleCase(district, Samples.WATER));
            cursor = page.next();
        } while (cursor.isPresent());

        List<UUID> newestFirst = new ArrayList<>(before);
        Collections.reverse(newestFirst);
        assertThat(seen).containsExactlyElementsOf(newestFirst);
    }

    @Test
    default void pagesOfCasesGiveEachCaseWholeAndOnce() {
        District district = somewhere();
        List<Case> kept = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            kept.add(0, kept(Samples.sampleCase(district, Samples.WATER, Samples.GAS, Samples.HEATING)));
        }

        Page<Case> first = store().read(work -> work.cases().list(page(in(district), 4, Optional.empty())));
        Page<Case> second = store().read(work -> work.cases().list(page(in(district), 4, first.next())));

        assertThat(first.items()).isEqualTo(kept.subList(0, 4));
        assertThat(second.items()).isEqualTo(kept.subList(4, 7));
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void aScopeShowsItsUtilityAndDistrictsOnly() {
        District here = somewhere();
        District there = somewhere();
        Case both = kept(Samples.sampleCase(here, Samples.WATER, Samples.GAS));
        Case elsewhere = kept(Samples.sampleCase(there, Samples.GAS));
        kept(Samples.sampleCase(somewhere(), Samples.GAS));

        Scope gasHere = new Scope(Optional.of(Samples.GAS), Set.of(here));
        assertThat(applications(within(gasHere)))
                .containsExactly(both.applications().get(1));
        assertThat(cases(within(gasHere))).containsExactly(both);
        assertThat(cases(within(new Scope(Optional.of(Samples.GAS), Set.of(here, there)))))
                .containsExactly(elsewhere, both);
        assertThat(cases(within(new Scope(Optional.of(Samples.HEATING), Set.of(here, there)))))
                .isEmpty();
        assertThat(applications(within(Scope.everything())))
                .contains(elsewhere.applications().get(0));
        assertThat(cases(page(within(Scope.everything()), 1, Optional.empty()))).hasSize(1);
    }

    @Test
    default void whatSomebodyRepresentsIsInTheListWhereverItLies() {
        District here = somewhere();
        District there = somewhere();
        Representative fallback = new Representative(Samples.id(), "白音", "0473-1");
        Case near = kept(Samples.sampleCase(here, Samples.WATER));
        Case far = kept(Samples.sampleCase(there, Samples.WATER, Samples.GAS));
        Application given = changed(far.applications().get(1), change -> change.assign(Samples.assignment(fallback)));

        Query own = within(new Scope(Optional.of(Samples.WATER), Set.of(here)), Optional.of(fallback.id()));
        assertThat(applications(own)).containsExactly(given, near.applications().get(0));
        assertThat(cases(own)).extracting(Case::number).containsExactly(far.number(), near.number());
        assertThat(applications(page(own, 1, Optional.empty()))).containsExactly(given);
    }

    @Test
    default void everyFilterNarrowsTheList() {
        District district = somewhere();
        Representative other = new Representative(Samples.id(), "白音", "0473-1");
        Case kept = kept(Samples.sampleCase(district, Samples.WATER, Samples.GAS));
        Application water = changed(kept.applications().get(0), change -> change.state(ApplicationState.ACCEPTED)
                .classified(Samples.classified(Samples.WATER, "W1"))
                .assign(Samples.assignment(other)));
        Application gas = kept.applications().get(1);

        assertThat(applications(query(district, Optional.of(Samples.WATER), null, null, null)))
                .containsExactly(water);
        assertThat(applications(query(district, Optional.empty(), ApplicationState.SUBMITTED, null, null)))
                .containsExactly(gas);
        assertThat(applications(query(district, Optional.empty(), null, "W1", null)))
                .containsExactly(water);
        assertThat(applications(query(district, Optional.empty(), null, null, other.id())))
                .containsExactly(water);
        assertThat(cases(query(district, Optional.of(Samples.GAS), null, null, other.id())))
                .isEmpty();
        assertThat(cases(query(district, Optional.of(Samples.GAS), null, "G2", null)))
                .hasSize(1);
    }

    private static Query query(
            District district,
            Optional<UtilityCode> utility,
            ApplicationState state,
            String category,
            UUID representative) {
        Filter filter = new Filter(
                utility,
                Optional.of(district),
                Optional.ofNullable(state),
                Optional.ofNullable(category),
                Optional.ofNullable(representative),
                Optional.empty(),
                Optional.empty());
        return Query.of(filter, Order.NEWEST, 200);
    }

    @Test
    default void aCursorNobodyGaveOutIsRefusedByName() {
        for (String broken : List.of("", "x", "!!!!", "AAAA", "A".repeat(23))) {
            Query query = page(in(Samples.HAIBOWAN), 4, Optional.of(broken));

            assertThatThrownBy(() -> store().read(work -> work.cases().list(query)))
                    .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.problem())
                            .isEqualTo(Problem.of(
                                    ProblemType.INVALID_REQUEST, List.of(Violation.of("/cursor", "MALFORMED")))));
        }
    }

    @Test
    default void loadsCountWhatIsOpenAndRememberTheLastAssignment() {
        Representative busy = new Representative(Samples.id(), "忙", "1");
        Representative idle = new Representative(Samples.id(), "闲", "2");
        Case kept = kept(Samples.sampleCase(Samples.WUDA, Samples.WATER, Samples.GAS, Samples.HEATING));
        changed(kept.applications().get(0), change -> change.assign(Samples.assignment(idle)));
        Application handed = changed(kept.applications().get(1), change -> change.assign(Samples.assignment(idle)));
        changed(handed, change -> change.assign(Samples.assignment(busy)));
        Application ended = changed(kept.applications().get(2), change -> change.assign(Samples.assignment(busy)));
        changed(ended, change -> change.state(ApplicationState.CONNECTED));
        changed(found(kept.applications().get(0)).orElseThrow(), change -> change.state(ApplicationState.WITHDRAWN));

        List<RepresentativeLoad> loads =
                store().read(work -> work.applications().loads());

        assertThat(loads)
                .contains(
                        new RepresentativeLoad(busy.id(), 1, Samples.NOW),
                        new RepresentativeLoad(idle.id(), 0, Samples.NOW));
    }

    @Test
    default void openApplicationsWithADeadlineAreFoundInOrder() {
        Case kept = kept(Samples.sampleCase(Samples.WUDA, Samples.WATER, Samples.GAS, Samples.HEATING));
        Case later = kept(Samples.sampleCase(Samples.WUDA, Samples.WATER));
        Due due = new Due(Samples.NOW, true);
        Application first = changed(kept.applications().get(0), change -> change.due(Optional.of(due)));
        Application waiting = kept.applications().get(1);
        changed(kept.applications().get(2), change -> change.due(Optional.of(due))
                .state(ApplicationState.CONNECTED));
        Application last =
                changed(later.applications().get(0), change -> change.due(Optional.of(new Due(Samples.NOW, false))));

        List<Application> found = new ArrayList<>();
        Optional<UUID> after = Optional.empty();
        do {
            Optional<UUID> seen = after;
            List<Application> some = store().read(work -> work.applications().open(seen, 1));
            found.addAll(some);
            after = some.stream().findFirst().map(one -> one.key().id());
        } while (after.isPresent());

        assertThat(found)
                .containsSubsequence(first, last)
                .doesNotContain(waiting)
                .doesNotHaveDuplicates();
        assertThat(found).allMatch(one -> one.due().isPresent() && !one.state().ended());
    }
}
