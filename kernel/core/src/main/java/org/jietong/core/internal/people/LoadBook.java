package org.jietong.core.internal.people;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jietong.api.duty.Rota;
import org.jietong.api.identity.StaffListener;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.ApplicationRecords.RepresentativeLoad;
import org.jietong.api.store.Store;
import org.jietong.core.internal.rota.Plan;
import org.jietong.core.internal.time.WorkingDays;

/**
 * The loads of the representatives, kept in memory so that many threads that assign at once each see the choices of the
 * others before these are stored (R3.2). A lock is held for the choice alone, never while the database is asked. The
 * database stays the source: the book is read again from it every few seconds, at once when the staff changed, and
 * before a refusal.
 */
public class LoadBook implements StaffListener {
    private static final long LONGEST_AGE = Duration.ofSeconds(3).toNanos();

    private final Store store;
    private final WorkingDays workingDays;
    private final LongSupplier ticks;
    private final ReentrantLock choosing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();
    private final Map<UUID, Load> loads = new HashMap<>();
    private final AtomicLong demanded = new AtomicLong(1);
    private volatile long served;
    private volatile long readAt;
    private volatile Roster roster;

    /**
     * @param workingDays what the rota stands on
     * @param ticks a clock for spans of time, in nanoseconds
     */
    public LoadBook(Store store, WorkingDays workingDays, LongSupplier ticks) {
        this.store = store;
        this.workingDays = workingDays;
        this.roster = Roster.of(List.of(), List.of(), plan(new Rota(List.of(), List.of())), SkillBook.nothing());
        this.ticks = ticks;
    }

    @Override
    public void staffChanged() {
        demanded.incrementAndGet();
    }

    /**
     * Chooses a representative and counts the application as theirs until the reservation is closed or kept.
     *
     * @return refused with {@code NO_REPRESENTATIVE}, naming the utility
     */
    public Outcome<Reservation> reserve(Need need, Instant at) {
        return candidates(need, at, every -> every).map(candidates -> chosen(candidates, at));
    }

    /**
     * Who would be chosen besides somebody, without being counted yet.
     *
     * @return refused with {@code NO_REPRESENTATIVE}, naming the utility
     */
    public Outcome<StaffMember> besides(UUID somebody, Need need, Instant at) {
        return candidates(need, at, every -> every.without(somebody))
                .map(candidates -> locked(
                        () -> Choice.among(candidates.people(), this::load).member()));
    }

    private Outcome<Candidates> candidates(Need need, Instant at, UnaryOperator<Roster> some) {
        refreshIfNeeded(at);
        Candidates candidates = some.apply(roster).candidates(need, at);
        if (candidates.isEmpty()) {
            staffChanged();
            refreshIfNeeded(at);
            candidates = some.apply(roster).candidates(need, at);
        }
        return candidates.isEmpty()
                ? Outcome.refused(Problem.of(
                        ProblemType.NO_REPRESENTATIVE,
                        Map.of("utility", need.utility().value())))
                : Outcome.done(candidates);
    }

    /** Whether somebody lacks skills that an application needs and others have. */
    public boolean isUnskilled(UUID somebody, Need need, Instant at) {
        refreshIfNeeded(at);
        return roster.isUnskilled(somebody, need);
    }

    /**
     * The open applications of a representative by weight, to two places; who has left counts with a weight of 1.
     */
    public BigDecimal onHand(UUID representative, Instant at) {
        refreshIfNeeded(at);
        long open = locked(() -> load(representative).open());
        return BigDecimal.valueOf(open)
                .divide(BigDecimal.valueOf(roster.weight(representative)), 2, RoundingMode.HALF_UP);
    }

    /** Announces that an application of a representative is about to end. */
    public Move ending(UUID representative) {
        Load load = locked(() -> {
            Load its = load(representative);
            its.ending();
            return its;
        });
        return new Move(kept -> whileLocked(() -> load.ended(kept)));
    }

    /** Announces that an application is about to pass from one representative to another: counted there at once. */
    public Move moving(UUID from, UUID to, Instant at) {
        return locked(() -> {
            Load before = load(from);
            Load after = load(to);
            before.ending();
            after.assigning(at);
            return new Move(kept -> whileLocked(() -> {
                before.ended(kept);
                after.assigned(kept);
            }));
        });
    }

    private Reservation chosen(Candidates candidates, Instant at) {
        return locked(() -> {
            Choice choice = Choice.among(candidates.people(), this::load);
            Map<String, String> explanation = choice.explained(candidates);
            choice.load().assigning(at);
            return new Reservation(
                    choice.member(),
                    at,
                    candidates.reason(),
                    explanation,
                    kept -> whileLocked(() -> choice.load().assigned(kept)));
        });
    }

    /** Reads anew when it has to; when the book is only old, one thread does it and the others go on with what is known. */
    private void refreshIfNeeded(Instant at) {
        if (served < demanded.get()) {
            reading.lock();
            refreshHolding(() -> served < demanded.get(), at);
        } else if (isOld() && reading.tryLock()) {
            refreshHolding(this::isOld, at);
        }
    }

    private void refreshHolding(Supplier<Boolean> stillNeeded, Instant at) {
        try {
            if (stillNeeded.get()) {
                refresh(at);
            }
        } finally {
            reading.unlock();
        }
    }

    private boolean isOld() {
        return ticks.getAsLong() - readAt > LONGEST_AGE;
    }

    private void refresh(Instant at) {
        long demand = demanded.get();
        long now = ticks.getAsLong();
        whileLocked(() -> loads.values().forEach(Load::readingBegins));
        Seen seen = store.read(work -> new Seen(
                Roster.of(
                        work.staff().all(),
                        work.duty().notOver(at),
                        plan(work.rota().from(rotaFrom(at))),
                        SkillBook.read(work.skills())),
                work.applications().loads()));
        whileLocked(() -> compare(seen.loads()));
        roster = seen.roster();
        readAt = now;
        served = demand;
    }

    private Plan plan(Rota rota) {
        return new Plan(rota, workingDays);
    }

    private LocalDate rotaFrom(Instant at) {
        return LocalDate.ofInstant(at, workingDays.zone()).minusDays(Plan.LONGEST_PAUSE_DAYS);
    }

    private void compare(List<RepresentativeLoad> seen) {
        Map<UUID, RepresentativeLoad> there =
                seen.stream().collect(Collectors.toMap(RepresentativeLoad::representative, load -> load));
        there.keySet().forEach(this::load);
        loads.forEach((id, load) -> {
            Optional<RepresentativeLoad> its = Optional.ofNullable(there.get(id));
            load.read(
                    its.map(RepresentativeLoad::open).orElse(0L),
                    its.map(RepresentativeLoad::lastAssignedAt).orElse(Instant.MIN));
        });
    }

    private Load load(UUID representative) {
        return loads.computeIfAbsent(representative, id -> new Load());
    }

    private <T> T locked(Supplier<T> work) {
        choosing.lock();
        try {
            return work.get();
        } finally {
            choosing.unlock();
        }
    }

    private void whileLocked(Runnable work) {
        choosing.lock();
        try {
            work.run();
        } finally {
            choosing.unlock();
        }
    }

    private record Seen(Roster roster, List<RepresentativeLoad> loads) {}
}
