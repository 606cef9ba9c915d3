package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.SkillRecords;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;

/** Skills are replaced as a whole. */
interface SkillContract extends OnStore {
    Skill WELDING = new Skill("WELDING");
    Skill PRESSURE = new Skill("PRESSURE_REGULATION");

    private void changing(Consumer<SkillRecords> work) {
        store().transact(unit -> {
                    work.accept(unit.skills());
                    return Outcome.done(unit);
                })
                .orElseThrow();
    }

    @Test
    default void whatSomebodyCanDoIsReplaced() {
        UUID who = Samples.id();
        changing(skills -> skills.setOf(who, Set.of(WELDING, PRESSURE)));
        assertThat(ofPeople()).containsEntry(who, Set.of(WELDING, PRESSURE));
        changing(skills -> skills.setOf(who, Set.of(PRESSURE)));
        assertThat(ofPeople()).containsEntry(who, Set.of(PRESSURE));
        changing(skills -> skills.setOf(who, Set.of()));
        assertThat(ofPeople()).doesNotContainKey(who);
    }

    @Test
    default void whatAUtilityNeedsIsReplaced() {
        SkillNeed all = new SkillNeed(Optional.empty(), Set.of(WELDING));
        SkillNeed external = new SkillNeed(Optional.of("EXTERNAL"), Set.of(WELDING, PRESSURE));
        changing(skills -> skills.setNeeds(Samples.GAS, List.of(external, all)));
        changing(skills -> skills.setNeeds(Samples.WATER, List.of(all)));
        assertThat(needs()).containsEntry(Samples.GAS, List.of(all, external));
        changing(skills -> skills.setNeeds(Samples.GAS, List.of()));
        assertThat(needs()).doesNotContainKey(Samples.GAS).containsEntry(Samples.WATER, List.of(all));
    }

    private Map<UUID, Set<Skill>> ofPeople() {
        return store().read(work -> work.skills().ofPeople());
    }

    private Map<UtilityCode, List<SkillNeed>> needs() {
        return store().read(work -> work.skills().needs());
    }
}
