package org.jietong.api.cases;

import java.util.Map;
import java.util.UUID;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.Stage;
import org.jietong.api.time.ClockReading;

/**
 * An application as it is looked at: with the rules it stands under and what its clock shows.
 *
 * @param application the application
 * @param pack the pack it was classified by
 * @param category its category in that pack
 * @param clock what the clock shows now
 * @param targets how tasks stand to their inner targets, by task, for those that have one
 * @param stages how the stages that have begun stand to theirs, for those that have one
 */
public record ApplicationDetail(
        Application application,
        RulePack pack,
        Category category,
        ClockReading clock,
        Map<UUID, Target> targets,
        Map<Stage, Target> stages) {
    public ApplicationDetail {
        targets = Map.copyOf(targets);
        stages = Map.copyOf(stages);
    }
}
