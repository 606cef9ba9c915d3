package org.jietong.core.internal.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.SavedFilter;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.fakes.InMemoryStore;
import org.jietong.core.internal.fakes.RolePolicy;
import org.jietong.core.internal.fakes.SettableClock;
import org.junit.jupiter.api.Test;

/** Here a clerk may everything, and a supervisor may read alone. */
class SavedFiltersTest {
    private static final Map<String, String> ACCEPTED = Map.of("state", "ACCEPTED");

    private final SettableClock clock = new SettableClock("2026-03-02T09:00");
    private final StoredSavedFilters filters = new StoredSavedFilters(new InMemoryStore(), new RolePolicy(), clock);
    private final Caller.Staff ofGas = staff(1, Role.CLERK, Optional.of("gas"));
    private final Caller.Staff ofWater = staff(2, Role.SUPERVISOR, Optional.of("water"));
    private final Caller.Staff readerOfGas = staff(3, Role.SUPERVISOR, Optional.of("gas"));
    private final Caller.Staff ofAll = staff(4, Role.CLERK, Optional.empty());
    private int ids;

    private static Caller.Staff staff(int n, Role role, Optional<String> utility) {
        return new Caller.Staff(
                new UUID(1, n), "Staff " + n, Set.of(role), new Scope(utility.map(UtilityCode::new), Set.of()));
    }

    private static SavedFilter.Sharing with(String utility) {
        return new SavedFilter.Sharing(true, Optional.of(new UtilityCode(utility)));
    }

    private SavedFilter filter(Caller.Staff owner, String name, SavedFilter.Sharing sharing) {
        return new SavedFilter(new UUID(2, ids++), owner.id(), name, sharing, ACCEPTED, clock.instant());
    }

    private Outcome<SavedFilter> kept(Caller.Staff owner, String name, SavedFilter.Sharing sharing) {
        return filters.keep(filter(owner, name, sharing), owner, Once.unrepeated());
    }

    private List<String> names(Caller caller) {
        return filters.list(caller).orElseThrow().stream()
                .map(SavedFilter::name)
                .toList();
    }

    private static ProblemType type(Outcome<?> outcome) {
        return outcome.problem().map(Problem::type).orElseThrow();
    }

    private static List<String> wrong(Outcome<?> outcome) {
        return outcome.problem().map(Problem::violations).orElse(List.of()).stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void everybodyKeepsTheirOwnWhichNobodyElseSees() {
        SavedFilter own = kept(ofWater, "Mine", SavedFilter.Sharing.nobody()).orElseThrow();
        assertThat(names(ofWater)).containsExactly("Mine");
        assertThat(names(ofGas)).isEmpty();
        assertThat(type(filters.find(own.id(), ofGas))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(type(filters.remove(own.id(), ofGas))).isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void whatIsSharedIsForThoseWhoWorkForTheUtilityOrForAll() {
        SavedFilter shared = kept(ofGas, "Gas", with("gas")).orElseThrow();
        assertThat(names(readerOfGas)).containsExactly("Gas");
        assertThat(names(ofAll)).containsExactly("Gas");
        assertThat(names(ofWater)).isEmpty();
        assertThat(filters.find(shared.id(), readerOfGas).orElseThrow()).isEqualTo(shared);
    }

    @Test
    void whoMaySharesWithinTheirOwnUtilityAlone() {
        assertThat(type(kept(readerOfGas, "Gas", with("gas")))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(type(kept(ofGas, "Water", with("water")))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(type(kept(ofGas, "All", new SavedFilter.Sharing(true, Optional.empty()))))
                .isEqualTo(ProblemType.FORBIDDEN);
        assertThat(kept(ofAll, "All", new SavedFilter.Sharing(true, Optional.empty()))
                        .problem())
                .isEmpty();
    }

    @Test
    void aSharedOneIsChangedByItsOwnerAndWhoeverCouldHaveSharedIt() {
        SavedFilter shared = kept(ofGas, "Gas", with("gas")).orElseThrow();
        SavedFilter next = shared.changed("Gas, urgent", with("gas"), Map.of("order", "URGENCY"), clock.instant());
        assertThat(type(filters.change(next, readerOfGas))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(filters.change(next, ofAll).orElseThrow().owner()).isEqualTo(ofGas.id());
        assertThat(names(readerOfGas)).containsExactly("Gas, urgent");
        filters.remove(shared.id(), ofAll).orElseThrow();
        assertThat(names(ofGas)).isEmpty();
    }

    @Test
    void aNameIsGivenOnceAndFiftyAreEnough() {
        for (int n = 0; n < 50; n++) {
            kept(ofWater, "Filter " + n, SavedFilter.Sharing.nobody()).orElseThrow();
        }
        Outcome<SavedFilter> more = kept(ofWater, "One more", SavedFilter.Sharing.nobody());
        assertThat(type(more)).isEqualTo(ProblemType.CONFLICT);
        assertThat(wrong(more)).containsExactly(" TOO_MANY");
        kept(ofGas, "Filter 1", SavedFilter.Sharing.nobody()).orElseThrow();
        assertThat(wrong(kept(ofGas, "Filter 1", SavedFilter.Sharing.nobody()))).containsExactly("/name NAME_TAKEN");
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        SavedFilter empty = new SavedFilter(
                new UUID(2, 99),
                ofGas.id(),
                "x".repeat(61),
                new SavedFilter.Sharing(false, Optional.of(new UtilityCode("gas"))),
                Map.of("q", "y".repeat(401)),
                clock.instant());
        assertThat(wrong(filters.keep(empty, ofGas, Once.unrepeated())))
                .containsExactly("/name TOO_LONG", "/parameters/q TOO_LONG", "/utility NOT_SHARED");
        assertThat(wrong(filters.keep(
                        empty.changed("ok", SavedFilter.Sharing.nobody(), Map.of(), clock.instant()),
                        ofGas,
                        Once.unrepeated())))
                .containsExactly("/parameters MISSING");
    }

    @Test
    void whoeverIsNobodyHasNone() {
        assertThat(type(filters.list(new Caller.Anonymous()))).isEqualTo(ProblemType.UNAUTHENTICATED);
    }
}
