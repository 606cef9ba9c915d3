package org.jietong.core.internal.fakes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jietong.api.duty.DutyChange;
import org.jietong.api.duty.Rota;
import org.jietong.api.duty.Shift;
import org.jietong.api.store.RotaRecords;

/** The rota in memory, where every transaction is alone anyway. */
final class MemoryRota implements RotaRecords {
    private final List<Shift> shifts = new ArrayList<>();
    private final List<DutyChange> changes = new ArrayList<>();

    MemoryRota copy() {
        MemoryRota copy = new MemoryRota();
        copy.shifts.addAll(shifts);
        copy.changes.addAll(changes);
        return copy;
    }

    @Override
    public void insert(List<Shift> more) {
        shifts.addAll(more);
    }

    @Override
    public Optional<Shift> findShift(UUID id) {
        return shifts.stream().filter(shift -> shift.id().equals(id)).findFirst();
    }

    @Override
    public void setLast(UUID shift, LocalDate last) {
        shifts.replaceAll(some -> some.id().equals(shift) ? some.until(last) : some);
    }

    @Override
    public void deleteShift(UUID id) {
        shifts.removeIf(shift -> shift.id().equals(id));
    }

    @Override
    public boolean insert(DutyChange change) {
        boolean taken = changes.stream()
                .anyMatch(other -> other.day().equals(change.day())
                        && other.representative().equals(change.representative()));
        return !taken && changes.add(change);
    }

    @Override
    public Optional<DutyChange> findChange(UUID id) {
        return changes.stream().filter(change -> change.id().equals(id)).findFirst();
    }

    @Override
    public void deleteChange(UUID id) {
        changes.removeIf(change -> change.id().equals(id));
    }

    @Override
    public Rota between(LocalDate from, LocalDate to) {
        return some(
                shift -> !shift.first().isAfter(to) && lasts(shift, from),
                change -> !change.day().isBefore(from) && !change.day().isAfter(to));
    }

    @Override
    public Rota from(LocalDate day) {
        return some(shift -> lasts(shift, day), change -> !change.day().isBefore(day));
    }

    private Rota some(Predicate<Shift> which, Predicate<DutyChange> others) {
        return new Rota(
                shifts.stream()
                        .filter(which)
                        .sorted(Comparator.comparing(Shift::first))
                        .toList(),
                changes.stream()
                        .filter(others)
                        .sorted(Comparator.comparing(DutyChange::day))
                        .toList());
    }

    private static boolean lasts(Shift shift, LocalDate day) {
        return shift.last().map(last -> !last.isBefore(day)).orElse(true);
    }

    @Override
    public void inTurn(String whose) {}
}
