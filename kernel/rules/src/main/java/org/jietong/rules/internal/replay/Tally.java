package org.jietong.rules.internal.replay;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.packs.Judgement;
import org.jietong.api.packs.ReplaySummary;
import org.jietong.api.packs.ReplaySummary.Gap;
import org.jietong.api.packs.ReplaySummary.Move;
import org.jietong.api.packs.Replayed;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Stage;

/** Counts what a replay finds. Its size depends on the categories, not on the applications. */
final class Tally {
    private record Change(Judgement before, Judgement after) {}

    private static final class Count {
        private long applications;
        private long waiting;
    }

    private final Map<Change, Count> moves = new HashMap<>();
    private final Map<Violation, Count> gaps = new HashMap<>();
    private long looked;
    private long unchanged;
    private long categoryChanged;
    private long limitChanged;
    private long undecided;
    private long later;
    private long earlier;

    long looked() {
        return looked;
    }

    void same() {
        looked++;
        unchanged++;
    }

    void differs(Replayed application) {
        looked++;
        application
                .after()
                .ifPresentOrElse(after -> moved(application, after), () -> undecided(application.undecided()));
    }

    private void undecided(List<Violation> reasons) {
        undecided++;
        reasons.forEach(reason -> gaps.computeIfAbsent(reason, r -> new Count()).applications++);
    }

    private void moved(Replayed application, Judgement after) {
        Judgement before = application.before();
        categoryChanged += after.category().equals(before.category()) ? 0 : 1;
        limitChanged += after.hasLimitOf(before) ? 0 : 1;
        int shift = shift(application, after);
        later += shift > 0 ? 1 : 0;
        earlier += shift < 0 ? 1 : 0;
        Count count = moves.computeIfAbsent(new Change(before, after), change -> new Count());
        count.applications++;
        count.waiting += isWaiting(application.state()) ? 1 : 0;
    }

    private static int shift(Replayed application, Judgement after) {
        return application
                .deadline()
                .map(shift -> shift.after().compareTo(shift.before()))
                .orElseGet(
                        () -> after.workingDays().compareTo(application.before().workingDays()));
    }

    private static boolean isWaiting(ApplicationState state) {
        return !state.ended() && state.stage() == Stage.ACCEPTANCE;
    }

    ReplaySummary summary() {
        List<Move> most = moves.entrySet().stream()
                .map(move -> new Move(
                        move.getKey().before(),
                        move.getKey().after(),
                        move.getValue().applications,
                        move.getValue().waiting))
                .sorted(Comparator.comparingLong(Move::applications)
                        .reversed()
                        .thenComparing(move -> move.before().category())
                        .thenComparing(move -> move.after().category()))
                .toList();
        List<Gap> reasons = gaps.entrySet().stream()
                .map(gap -> new Gap(gap.getKey(), gap.getValue().applications))
                .sorted(Comparator.comparingLong(Gap::applications).reversed().thenComparing(gap -> gap.reason()
                        .pointer()))
                .toList();
        return new ReplaySummary(
                looked, unchanged, categoryChanged, limitChanged, undecided, later, earlier, most, reasons);
    }
}
