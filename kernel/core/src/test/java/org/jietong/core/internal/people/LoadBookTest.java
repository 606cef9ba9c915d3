package org.jietong.core.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jietong.api.cases.Assignment;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.fakes.InMemoryStore;
import org.jietong.core.internal.fakes.People;
import org.jietong.core.internal.fakes.Weekdays;
import org.junit.jupiter.api.Test;

class LoadBookTest {
    private static final UtilityCode WATER = new UtilityCode("water");
    private static final District HAIBOWAN = new District("150302");
    private static final District WUDA = new District("150304");

    private final InMemoryStore store = new InMemoryStore();
    private final AtomicLong ticks = new AtomicLong();
    private final LoadBook book = new LoadBook(store, Weekdays.shipped(), ticks::get);
    private Instant now = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void theOneWithTheLeastLoadIsChosen() {
        store.hire(member(1, 1), member(2, 1));
        assertThat(assigned(WUDA)).isEqualTo(1);
        assertThat(assigned(WUDA)).isEqualTo(2);
        assertThat(assigned(WUDA)).isEqualTo(1);
    }

    @Test
    void loadIsHeldAgainstWeight() {
        store.hire(member(1, 1), member(2, 3));
        int[] counts = new int[3];
        for (int i = 0; i < 40; i++) {
            counts[assigned(WUDA)]++;
        }
        assertThat(counts).containsExactly(0, 10, 30);
    }

    @Test
    void amongEqualsTheOneLongestWithoutANewOneIsChosen() {
        store.hire(member(1, 1), member(2, 1), member(3, 1));
        assertThat(assigned(WUDA)).isEqualTo(1);
        Move first = book.ending(new UUID(0, 1));
        assertThat(assigned(WUDA)).isEqualTo(2);
        Move second = book.ending(new UUID(0, 2));
        first.keep();
        second.keep();
        assertThat(assigned(WUDA)).isEqualTo(3);
        book.ending(new UUID(0, 3)).keep();
        assertThat(assigned(WUDA)).isEqualTo(1);
    }

    @Test
    void whoServesTheDistrictComesFirst() {
        store.hire(member(1, 1, "150302"), member(2, 1, "150304"));
        assertThat(assigned(WUDA)).isEqualTo(2);
        assertThat(assigned(WUDA)).isEqualTo(2);
        assertThat(assignment(HAIBOWAN).reason()).isEqualTo("LEAST_LOAD");
    }

    @Test
    void withoutAnyoneInTheDistrictSomebodyFromAnotherIsNamed() {
        store.hire(member(1, 1, "150302"), People.offDuty(member(2, 1, "150304")));
        assertThat(assignment(WUDA).representative().id()).isEqualTo(new UUID(0, 1));
        assertThat(assignment(WUDA).reason()).isEqualTo("LEAST_LOAD_OTHER_DISTRICT");
    }

    @Test
    void withNobodyOnDutyAnyOfTheUtilityIsNamed() {
        store.hire(People.offDuty(member(1, 1)), People.representative(2, "gas", 1));
        assertThat(assignment(WUDA).reason()).isEqualTo("NOBODY_ON_DUTY");
    }

    @Test
    void aUtilityWithoutRepresentativesIsNamedInTheRefusal() {
        store.hire(People.representative(2, "gas", 1));
        assertThat(book.reserve(new Need(WATER, WUDA, "ORDINARY"), now).problem())
                .hasValueSatisfying(problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.NO_REPRESENTATIVE);
                    assertThat(problem.arguments()).containsEntry("utility", "water");
                });
    }

    @Test
    void somebodyWhoWasJustTakenOnIsFoundBeforeARefusal() {
        assertThat(book.reserve(new Need(WATER, WUDA, "ORDINARY"), now).problem())
                .isPresent();
        store.hire(member(1, 1));
        assertThat(assigned(WUDA)).isEqualTo(1);
    }

    @Test
    void aChangeOfDutyIsSeenAtOnce() {
        store.hire(member(1, 1), member(2, 2));
        assertThat(assigned(WUDA)).isEqualTo(1);
        store.hire(People.offDuty(member(2, 2)));
        book.staffChanged();
        assertThat(assigned(WUDA)).isEqualTo(1);
    }

    @Test
    void aReservationThatCameToNothingIsNoLoad() {
        store.hire(member(1, 2), member(2, 1));
        try (Reservation failed =
                book.reserve(new Need(WATER, WUDA, "ORDINARY"), now).orElseThrow()) {
            assertThat(failed.explanation()).containsEntry("load", "0").containsEntry("candidates", "2");
        }
        assertThat(book.reserve(new Need(WATER, WUDA, "ORDINARY"), now.plusSeconds(1))
                        .orElseThrow()
                        .assignment(UUID.randomUUID())
                        .representative()
                        .id())
                .isEqualTo(new UUID(0, 2));
        assertThat(book.reserve(new Need(WATER, WUDA, "ORDINARY"), now.plusSeconds(2))
                        .orElseThrow()
                        .explanation())
                .containsEntry("load", "0");
    }

    @Test
    void theDatabaseIsAskedAgainOnlyAfterSomeSeconds() {
        store.hire(member(1, 1));
        assigned(WUDA);
        assigned(WUDA);
        assertThat(store.reads()).isEqualTo(1);
        ticks.addAndGet(4_000_000_000L);
        assigned(WUDA);
        assigned(WUDA);
        assertThat(store.reads()).isEqualTo(2);
    }

    private static StaffMember member(int n, int weight, String... districts) {
        return People.representative(n, "water", weight, districts);
    }

    private int assigned(District district) {
        return (int) assignment(district).representative().id().getLeastSignificantBits();
    }

    /** An assignment whose application is stored; time goes on. */
    private Assignment assignment(District district) {
        now = now.plusSeconds(1);
        Reservation reservation =
                book.reserve(new Need(WATER, district, "ORDINARY"), now).orElseThrow();
        reservation.keep();
        return reservation.assignment(UUID.randomUUID());
    }
}
