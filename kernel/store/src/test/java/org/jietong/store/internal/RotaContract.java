package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jietong.api.duty.DutyChange;
import org.jietong.api.duty.Rota;
import org.jietong.api.duty.Shift;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.RotaRecords;
import org.junit.jupiter.api.Test;

/** The rota comes back as far as it matters for a day. */
interface RotaContract extends OnStore {
    LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private <T> T changing(Function<RotaRecords, T> work) {
        return store().transact(unit -> Outcome.done(work.apply(unit.rota()))).orElseThrow();
    }

    private static Shift weekly(UUID who, LocalDate first, Optional<LocalDate> last) {
        return new Shift(
                Samples.id(),
                who,
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                LocalTime.of(20, 30),
                LocalTime.of(8, 0),
                Shift.Holds.DAYS_OFF,
                first,
                last);
    }

    private static DutyChange change(UUID who, LocalDate day, Optional<UUID> substitute) {
        return new DutyChange(Samples.id(), day, who, substitute, new Actor(Actor.Kind.STAFF, "主管"));
    }

    private List<Shift> shifts(UUID who, Rota rota) {
        return rota.shifts().stream()
                .filter(shift -> shift.representative().equals(who))
                .toList();
    }

    private List<DutyChange> changes(UUID who, Rota rota) {
        return rota.changes().stream()
                .filter(change -> change.representative().equals(who))
                .toList();
    }

    private Rota between(LocalDate from, LocalDate to) {
        return store().read(work -> work.rota().between(from, to));
    }

    private Rota from(LocalDate day) {
        return store().read(work -> work.rota().from(day));
    }

    @Test
    default void shiftsComeBackWhileTheyAreNotOver() {
        UUID who = Samples.id();
        Shift open = weekly(who, MONDAY, Optional.empty());
        Shift single = Shift.on(MONDAY.plusDays(1), Samples.id(), who, LocalTime.of(8, 0), LocalTime.of(18, 0));
        changing(rota -> {
            rota.insert(List.of(single, open));
            return who;
        });

        assertThat(shifts(who, between(MONDAY, MONDAY))).containsExactly(open);
        assertThat(shifts(who, between(MONDAY, MONDAY.plusDays(1)))).containsExactly(open, single);
        assertThat(shifts(who, between(MONDAY.minusDays(9), MONDAY.minusDays(1))))
                .isEmpty();
        assertThat(shifts(who, from(MONDAY.plusDays(2)))).containsExactly(open);
        Optional<Shift> found = store().read(work -> work.rota().findShift(single.id()));
        assertThat(found).contains(single);

        changing(rota -> {
            rota.setLast(open.id(), MONDAY);
            rota.deleteShift(single.id());
            return who;
        });
        assertThat(shifts(who, from(MONDAY))).containsExactly(open.until(MONDAY));
        assertThat(shifts(who, from(MONDAY.plusDays(1)))).isEmpty();
    }

    @Test
    default void aDayOfAPersonIsChangedOnceAndTheTransactionGoesOn() {
        UUID who = Samples.id();
        DutyChange swap = change(who, MONDAY, Optional.of(Samples.id()));
        DutyChange exception = change(who, MONDAY.plusDays(1), Optional.empty());
        List<Boolean> inserted = changing(rota ->
                List.of(rota.insert(swap), rota.insert(change(who, MONDAY, Optional.empty())), rota.insert(exception)));

        assertThat(inserted).containsExactly(true, false, true);
        assertThat(changes(who, between(MONDAY, MONDAY))).containsExactly(swap);
        assertThat(changes(who, from(MONDAY))).containsExactly(swap, exception);
        Optional<DutyChange> found = store().read(work -> work.rota().findChange(swap.id()));
        assertThat(found).contains(swap);

        changing(rota -> {
            rota.deleteChange(swap.id());
            return who;
        });
        assertThat(changes(who, from(MONDAY))).containsExactly(exception);
    }
}
