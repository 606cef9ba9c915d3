package org.jietong.core.internal.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.duty.DutyChange;
import org.jietong.api.duty.Rota;
import org.jietong.api.duty.Shift;
import org.jietong.api.duty.Turn;
import org.jietong.core.internal.time.WorkingDays;

/**
 * What the rota comes to. It speaks of somebody from the first day for which duty is entered for them to the last.
 *
 * <p>On a day that passes to a substitute all duty of the day does; by an exception without a substitute only what the
 * person has every week falls away, so that a shift for this day alone can stand instead.
 */
public final class Plan {
    /** How long before a day shifts have to be known, so that a pause between them does not end the rota. */
    public static final int LONGEST_PAUSE_DAYS = 92;

    private final Map<UUID, List<Shift>> shifts;
    private final Map<LocalDate, List<DutyChange>> changes;
    private final WorkingDays workingDays;

    public Plan(Rota rota, WorkingDays workingDays) {
        this.shifts = rota.shifts().stream().collect(Collectors.groupingBy(Shift::representative));
        this.changes = rota.changes().stream().collect(Collectors.groupingBy(DutyChange::day));
        this.workingDays = workingDays;
    }

    /** Whether the rota says anything of somebody on a day. */
    public boolean speaksOf(UUID somebody, LocalDate day) {
        List<Shift> theirs = shifts.getOrDefault(somebody, List.of());
        return theirs.stream().anyMatch(shift -> !shift.first().isAfter(day))
                && theirs.stream()
                        .anyMatch(shift ->
                                shift.last().map(last -> !last.isBefore(day)).orElse(true));
    }

    /** The turns of somebody that begin on a day, in the order of time. */
    public List<Turn> turns(UUID somebody, LocalDate day) {
        return shifts.isEmpty() ? List.of() : turns(somebody, day, workingDays.includes(day));
    }

    /** Who is on duty at an instant as far as the rota speaks of them; everybody of whom it does not. */
    public Predicate<UUID> onDuty(Instant at) {
        if (shifts.isEmpty()) {
            return somebody -> true;
        }
        LocalDateTime moment = LocalDateTime.ofInstant(at, workingDays.zone());
        LocalDate today = moment.toLocalDate();
        LocalDate yesterday = today.minusDays(1);
        boolean todayWorked = workingDays.includes(today);
        boolean yesterdayWorked = workingDays.includes(yesterday);
        return somebody -> !speaksOf(somebody, today)
                || Stream.concat(
                                turns(somebody, today, todayWorked).stream(),
                                turns(somebody, yesterday, yesterdayWorked).stream())
                        .anyMatch(turn -> turn.covers(moment));
    }

    private List<Turn> turns(UUID somebody, LocalDate day, boolean working) {
        List<DutyChange> ofDay = changes.getOrDefault(day, List.of());
        Optional<DutyChange> away = ofDay.stream()
                .filter(change -> change.representative().equals(somebody))
                .findFirst();
        Stream<Turn> own = turns(somebody, day, working, shift -> away.map(
                        change -> change.substitute().isEmpty() && shift.single())
                .orElse(true));
        Stream<Turn> takenOver = ofDay.stream()
                .filter(change -> change.substitute().equals(Optional.of(somebody)))
                .flatMap(change -> turns(change.representative(), day, working, shift -> true));
        return Stream.concat(own, takenOver).sorted(Plan::inTime).toList();
    }

    private Stream<Turn> turns(UUID whose, LocalDate day, boolean working, Predicate<Shift> which) {
        return shifts.getOrDefault(whose, List.of()).stream()
                .filter(shift -> shift.falls(day, working))
                .filter(which)
                .map(shift -> shift.turn(day));
    }

    private static int inTime(Turn one, Turn other) {
        int byBeginning = one.from().compareTo(other.from());
        return byBeginning != 0 ? byBeginning : one.to().compareTo(other.to());
    }
}
