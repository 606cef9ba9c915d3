package org.jietong.rules.internal.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.packs.Judgement;
import org.jietong.api.packs.Replay;
import org.jietong.api.packs.ReplayListener;
import org.jietong.api.packs.ReplaySummary;
import org.jietong.api.packs.Replayed;
import org.jietong.api.packs.Replayed.Shift;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.JudgedRecords.Judged;
import org.jietong.api.store.JudgedRecords.Selection;
import org.jietong.api.store.Store;
import org.jietong.api.time.ClockEntry;

/**
 * A replay over the store, page by page. Ledgers are read for those alone whose deadline may be another one.
 *
 * @param store where the applications are
 * @param packs the packs they keep
 * @param candidate the pack replayed
 * @param selection which applications
 * @param applications how many
 * @param shifts reads clocks
 */
record ReadyReplay(
        Store store, RulePacks packs, Candidate candidate, Selection selection, long applications, Shifts shifts)
        implements Replay {
    private static final int PAGE = 1000;

    @Override
    public PackReference pack() {
        return candidate.pack().reference();
    }

    @Override
    public ReplaySummary run(ReplayListener listener) {
        Tally tally = new Tally();
        Judgements judgements = new Judgements(packs, candidate);
        Optional<UUID> after = Optional.empty();
        List<Judged> page = page(after);
        while (!page.isEmpty()) {
            replay(page, judgements, tally, listener);
            listener.progressed(tally.looked());
            after = Optional.of(page.get(page.size() - 1).key().id());
            page = page.size() < PAGE ? List.of() : page(after);
        }
        return tally.summary();
    }

    private List<Judged> page(Optional<UUID> after) {
        return store.read(work -> work.judged().page(selection, after, PAGE));
    }

    private void replay(List<Judged> page, Judgements judgements, Tally tally, ReplayListener listener) {
        List<Rejudged> rejudged = new ArrayList<>(page.size());
        for (Judged judged : page) {
            rejudged.add(rejudged(judged, judgements));
        }
        Map<UUID, List<ClockEntry>> ledgers = ledgers(rejudged);
        for (Rejudged one : rejudged) {
            Optional<Replayed> differing =
                    one.differing(ledgers.getOrDefault(one.judged().key().id(), List.of()), candidate.pack(), shifts);
            differing.ifPresentOrElse(tally::differs, tally::same);
            differing.ifPresent(listener::differs);
        }
    }

    private Rejudged rejudged(Judged judged, Judgements judgements) {
        RulePack own = judgements.pack(judged.classified());
        Judgement before = judgements.before(judged.classified());
        return new Rejudged(judged, own, before, judgements.after(judged.facts()));
    }

    private Map<UUID, List<ClockEntry>> ledgers(List<Rejudged> rejudged) {
        List<UUID> ids = rejudged.stream()
                .filter(one -> one.mayShift(candidate.pack()))
                .map(one -> one.judged().key().id())
                .toList();
        return ids.isEmpty() ? Map.of() : store.read(work -> work.judged().ledgers(ids));
    }

    /**
     * An application with both judgements.
     *
     * @param judged the application
     * @param own the pack it keeps
     * @param before what that makes of it
     * @param after what the candidate makes of it
     */
    private record Rejudged(Judged judged, RulePack own, Judgement before, Outcome<Judgement> after) {

        boolean mayShift(RulePack candidate) {
            return after instanceof Outcome.Done<Judgement> done
                    && (!done.value().equals(before) || !candidate.timetables().equals(own.timetables()));
        }

        /** What differs; empty when nothing does. */
        Optional<Replayed> differing(List<ClockEntry> ledger, RulePack candidate, Shifts shifts) {
            if (!(after instanceof Outcome.Done<Judgement> done)) {
                return Optional.of(replayed(Optional.empty(), Optional.empty()));
            }
            Optional<Shift> shift = shifts.of(ledger, own, before, candidate, done.value());
            boolean moved = shift.filter(s -> !s.before().equals(s.after())).isPresent();
            return moved || !done.value().equals(before)
                    ? Optional.of(replayed(Optional.of(done.value()), shift))
                    : Optional.empty();
        }

        private Replayed replayed(Optional<Judgement> judgement, Optional<Shift> shift) {
            return new Replayed(
                    judged.key().number(),
                    judged.key().district(),
                    judged.state(),
                    before,
                    judgement,
                    after.problem().map(Problem::violations).orElse(List.of()),
                    shift);
        }
    }
}
