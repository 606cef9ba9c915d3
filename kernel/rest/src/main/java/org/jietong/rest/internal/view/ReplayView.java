package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jietong.api.packs.ReplaySummary;
import org.jietong.api.packs.ReplaySummary.Gap;
import org.jietong.api.packs.ReplaySummary.Move;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.PackReference;
import org.jietong.rest.internal.problem.ProblemView.ViolationView;

/**
 * What a replay found.
 *
 * @param rulePack the pack that was replayed
 * @param looked applications looked at
 * @param unchanged judged alike
 * @param categoryChanged put into another category
 * @param limitChanged given another limit, or another way of counting
 * @param undecided not judged at all, since a fact is missing or no rule fits
 * @param later with a later deadline; those without a deadline by their limit
 * @param earlier with an earlier one, likewise
 * @param moves from what to what, most frequent first
 * @param gaps why some could not be judged, most frequent first
 * @param changes the first of the applications that differ
 * @param more whether there are further ones
 */
public record ReplayView(
        PackView rulePack,
        long looked,
        long unchanged,
        long categoryChanged,
        long limitChanged,
        long undecided,
        long later,
        long earlier,
        List<MoveView> moves,
        List<GapView> gaps,
        List<ReplayedView> changes,
        boolean more) {
    /**
     * Applications that would be judged otherwise in the same way.
     *
     * @param before how they are judged
     * @param after how the replayed pack would judge them
     * @param days working days more, or fewer when negative
     * @param applications how many
     * @param waiting how many of them have not been accepted, so that the pack would judge them if it took force now
     */
    public record MoveView(
            JudgementView before, JudgementView after, BigDecimal days, long applications, long waiting) {
        static MoveView of(Move move) {
            return new MoveView(
                    JudgementView.of(move.before()),
                    JudgementView.of(move.after()),
                    move.after().workingDays().subtract(move.before().workingDays()),
                    move.applications(),
                    move.waiting());
        }
    }

    /**
     * Applications that could not be judged for the same reason.
     *
     * @param reason the fact and what is wrong with it
     * @param applications how many
     */
    public record GapView(ViolationView reason, long applications) {
        static GapView of(Gap gap, Function<Violation, ViolationView> violations) {
            return new GapView(violations.apply(gap.reason()), gap.applications());
        }
    }

    /** @param violations renders what is wrong in the reader's language */
    public static ReplayView of(
            PackReference pack,
            ReplaySummary summary,
            List<ReplayedView> changes,
            boolean more,
            Function<Violation, ViolationView> violations) {
        return new ReplayView(
                PackView.of(pack),
                summary.looked(),
                summary.unchanged(),
                summary.categoryChanged(),
                summary.limitChanged(),
                summary.undecided(),
                summary.later(),
                summary.earlier(),
                summary.moves().stream().map(MoveView::of).toList(),
                summary.gaps().stream().map(gap -> GapView.of(gap, violations)).toList(),
                changes,
                more);
    }
}
