package org.jietong.core.internal.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.fakes.FakeRules;
import org.jietong.core.internal.fakes.InMemoryStore;
import org.jietong.core.internal.fakes.Packs;
import org.jietong.core.internal.fakes.People;
import org.jietong.core.internal.fakes.RolePolicy;
import org.jietong.core.internal.fakes.SettableClock;
import org.jietong.core.internal.fakes.Weekdays;
import org.jietong.core.internal.people.LoadBook;
import org.jietong.core.internal.people.Need;
import org.junit.jupiter.api.Test;

class SkillsTest {
    private static final UtilityCode WATER = new UtilityCode("water");
    private static final Skill WELDING = new Skill("WELDING");
    private static final Caller SUPERVISOR =
            new Caller.Staff(new UUID(1, 1), "Supervisor", Set.of(Role.CLERK), Scope.everything());
    private static final Caller OF_GAS = new Caller.Staff(
            new UUID(1, 2),
            "Supervisor of gas",
            Set.of(Role.CLERK),
            new Scope(Optional.of(new UtilityCode("gas")), Set.of()));

    private final SettableClock clock = new SettableClock("2026-03-02T09:00");
    private final InMemoryStore store = new InMemoryStore();
    private final FakeRules rules = new FakeRules();
    private final LoadBook book = new LoadBook(store, Weekdays.shipped(), System::nanoTime);
    private final StoredSkills skills = new StoredSkills(store, new RolePolicy(), rules, book, clock);

    SkillsTest() {
        rules.publish(Packs.of("water", "1"));
        store.hire(People.representative(1, "water", 1), People.representative(2, "water", 1));
    }

    private static List<String> wrong(Outcome<?> outcome) {
        return outcome.problem().map(Problem::violations).orElse(List.of()).stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void whatIsSetHoldsForTheNextAssignment() {
        skills.setNeeds(WATER, List.of(new SkillNeed(Optional.of("ORDINARY"), Set.of(WELDING))), SUPERVISOR)
                .orElseThrow();
        skills.setSkills(new UUID(0, 2), Set.of(WELDING), SUPERVISOR).orElseThrow();
        Need need = new Need(WATER, new District("150302"), "ORDINARY");
        assertThat(book.reserve(need, clock.instant())
                        .orElseThrow()
                        .assignment(new UUID(5, 5))
                        .representative()
                        .id())
                .isEqualTo(new UUID(0, 2));
        assertThat(skills.people(SUPERVISOR).orElseThrow())
                .extracting(person -> person.skills())
                .containsExactly(Set.of(), Set.of(WELDING));
    }

    @Test
    void aCategoryThatTheRulesInForceDoNotKnowIsNamed() {
        assertThat(wrong(skills.setNeeds(
                        WATER,
                        List.of(
                                new SkillNeed(Optional.empty(), Set.of()),
                                new SkillNeed(Optional.of("HUGE"), Set.of(WELDING)),
                                new SkillNeed(Optional.empty(), Set.of(WELDING))),
                        SUPERVISOR)))
                .containsExactly("/needs/0/skills MISSING", "/needs/1/category UNKNOWN", "/needs/2/category DUPLICATE");
    }

    @Test
    void nobodySetsOrSeesWhatLiesOutsideTheirScope() {
        assertThat(skills.setSkills(new UUID(0, 1), Set.of(WELDING), OF_GAS).problem())
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
        assertThat(skills.setNeeds(WATER, List.of(), OF_GAS).problem())
                .map(Problem::type)
                .contains(ProblemType.FORBIDDEN);
        skills.setNeeds(WATER, List.of(new SkillNeed(Optional.empty(), Set.of(WELDING))), SUPERVISOR)
                .orElseThrow();
        assertThat(skills.needs(OF_GAS).orElseThrow()).isEmpty();
        assertThat(skills.needs(SUPERVISOR).orElseThrow())
                .isEqualTo(Map.of(WATER, List.of(new SkillNeed(Optional.empty(), Set.of(WELDING)))));
        assertThat(skills.people(OF_GAS).orElseThrow()).isEmpty();
    }

    @Test
    void somebodyWhoIsNoRepresentativeHasNoSkills() {
        assertThat(skills.setSkills(new UUID(8, 8), Set.of(WELDING), SUPERVISOR).problem())
                .map(Problem::type)
                .contains(ProblemType.NOT_FOUND);
    }
}
