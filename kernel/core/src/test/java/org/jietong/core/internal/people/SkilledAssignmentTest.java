package org.jietong.core.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.jietong.api.problem.Outcome;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.fakes.InMemoryStore;
import org.jietong.core.internal.fakes.People;
import org.jietong.core.internal.fakes.Weekdays;
import org.junit.jupiter.api.Test;

class SkilledAssignmentTest {
    private static final UtilityCode GAS = new UtilityCode("gas");
    private static final Need ORDINARY = new Need(GAS, new District("150304"), "ORDINARY");
    private static final Need EXTERNAL = new Need(GAS, new District("150304"), "EXTERNAL");
    private static final Skill WELDING = new Skill("WELDING");
    private static final Skill PRESSURE = new Skill("PRESSURE");

    private final InMemoryStore store = new InMemoryStore();
    private final LoadBook book = new LoadBook(store, Weekdays.shipped(), new AtomicLong()::get);
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    SkilledAssignmentTest() {
        store.hire(People.representative(1, "gas", 1), People.representative(2, "gas", 1));
        needs(new SkillNeed(Optional.of("EXTERNAL"), Set.of(WELDING)));
    }

    private void needs(SkillNeed... needs) {
        store.transact(work -> {
                    work.skills().setNeeds(GAS, List.of(needs));
                    return Outcome.done(needs);
                })
                .orElseThrow();
        book.staffChanged();
    }

    private void can(int person, Skill... skills) {
        store.transact(work -> {
                    work.skills().setOf(new UUID(0, person), Set.of(skills));
                    return Outcome.done(person);
                })
                .orElseThrow();
        book.staffChanged();
    }

    private Reservation assigned(Need need) {
        now = now.plusSeconds(1);
        Reservation reservation = book.reserve(need, now).orElseThrow();
        reservation.keep();
        return reservation;
    }

    private static UUID who(Reservation reservation) {
        return reservation.assignment(new UUID(5, 5)).representative().id();
    }

    @Test
    void whatNeedsASkillGoesOnlyToThoseWhoHaveIt() {
        can(2, WELDING);
        for (int n = 0; n < 4; n++) {
            assertThat(who(assigned(EXTERNAL))).isEqualTo(new UUID(0, 2));
        }
        assertThat(who(assigned(ORDINARY))).isEqualTo(new UUID(0, 1));
    }

    @Test
    void theExplanationNamesTheSkillsAndHowManyLackedThem() {
        can(2, WELDING);
        assertThat(assigned(EXTERNAL).explanation())
                .containsEntry("skills", "WELDING")
                .containsEntry("unskilled", "1")
                .containsEntry("candidates", "1");
        assertThat(assigned(ORDINARY).explanation()).doesNotContainKeys("skills", "unskilled", "skillsNobodyHas");
    }

    @Test
    void theNeedsOfAllAndOfTheCategoryAddUp() {
        needs(
                new SkillNeed(Optional.empty(), Set.of(PRESSURE)),
                new SkillNeed(Optional.of("EXTERNAL"), Set.of(WELDING)));
        can(1, WELDING);
        can(2, WELDING, PRESSURE);
        assertThat(who(assigned(EXTERNAL))).isEqualTo(new UUID(0, 2));
        assertThat(who(assigned(ORDINARY))).isEqualTo(new UUID(0, 2));
    }

    @Test
    void whenNobodyHasTheSkillsSomebodyIsNamedAllTheSameAndItIsSaid() {
        Map<String, String> explanation = assigned(EXTERNAL).explanation();
        assertThat(explanation)
                .containsEntry("skillsNobodyHas", "WELDING")
                .containsEntry("reason", "LEAST_LOAD")
                .containsEntry("candidates", "2")
                .doesNotContainKey("skills");
    }

    @Test
    void aSkilledPersonOfAnotherDistrictComesBeforeAnUnskilledOneOfTheDistrict() {
        store.hire(People.representative(1, "gas", 1, "150304"), People.representative(2, "gas", 1, "150302"));
        can(2, WELDING);
        Reservation reservation = assigned(EXTERNAL);
        assertThat(who(reservation)).isEqualTo(new UUID(0, 2));
        assertThat(reservation.explanation()).containsEntry("reason", "LEAST_LOAD_OTHER_DISTRICT");
    }

    @Test
    void aSkilledPersonOffDutyComesBeforeAnUnskilledOneOnDuty() {
        store.hire(People.offDuty(People.representative(2, "gas", 1)));
        can(2, WELDING);
        Reservation reservation = assigned(EXTERNAL);
        assertThat(who(reservation)).isEqualTo(new UUID(0, 2));
        assertThat(reservation.explanation()).containsEntry("reason", "NOBODY_ON_DUTY");
    }

    @Test
    void nobodyUnskilledTakesOverWhileOthersHaveTheSkills() {
        assertThat(book.isUnskilled(new UUID(0, 1), EXTERNAL, now)).isFalse();
        can(2, WELDING);
        assertThat(book.isUnskilled(new UUID(0, 1), EXTERNAL, now)).isTrue();
        assertThat(book.isUnskilled(new UUID(0, 1), ORDINARY, now)).isFalse();
        assertThat(book.isUnskilled(new UUID(0, 2), EXTERNAL, now)).isFalse();
    }

    @Test
    void noStatementIsAskedForAnAssignmentOnceTheBookIsRead() {
        can(2, WELDING);
        assigned(EXTERNAL);
        int reads = store.reads();
        assigned(EXTERNAL);
        assigned(ORDINARY);
        assertThat(store.reads()).isEqualTo(reads);
    }
}
