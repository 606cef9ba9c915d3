package org.jietong.api.packs;

import java.util.List;
import org.jietong.api.problem.Violation;

/**
 * What a replay found. An application counts as changed when its category, its limit or its way of counting would be another
 * one.
 *
 * @param looked applications looked at
 * @param unchanged judged alike
 * @param categoryChanged put into another category
 * @param limitChanged given another limit, or another way of counting
 * @param undecided not judged at all, since a fact is missing or no rule fits
 * @param later with a later deadline; those without a deadline by their limit
 * @param earlier with an earlier one, likewise
 * @param moves from what to what, most frequent first
 * @param gaps why some could not be judged, most frequent first
 */
public record ReplaySummary(
        long looked,
        long unchanged,
        long categoryChanged,
        long limitChanged,
        long undecided,
        long later,
        long earlier,
        List<Move> moves,
        List<Gap> gaps) {
    public ReplaySummary {
        moves = List.copyOf(moves);
        gaps = List.copyOf(gaps);
    }

    /**
     * Applications that would be judged otherwise in the same way.
     *
     * @param before how they are judged
     * @param after how the replayed pack would judge them
     * @param applications how many
     * @param waiting how many of them have not been accepted, so that the pack would judge them if it took force now
     */
    public record Move(Judgement before, Judgement after, long applications, long waiting) {}

    /**
     * Applications that could not be judged for the same reason.
     *
     * @param reason the fact and what is wrong with it
     * @param applications how many
     */
    public record Gap(Violation reason, long applications) {}
}
