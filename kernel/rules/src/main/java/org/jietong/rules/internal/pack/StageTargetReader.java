package org.jietong.rules.internal.pack;

import java.math.BigDecimal;
import java.util.List;
import org.jietong.api.rules.Limit;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.StageTarget;

/** Reads the inner targets that a category sets to whole stages. */
final class StageTargetReader {
    private StageTargetReader() {}

    static List<StageTarget> targets(Place category, Limit limit) {
        category.codesOnce("stages", "stage");
        return category.list("stages", place -> target(place, limit));
    }

    private static StageTarget target(Place place, Limit limit) {
        place.only("stage", "targetWorkingDays", "source");
        Stage stage = place.choice("stage", Stage.class);
        BigDecimal days = CategoryReader.halves(place, "targetWorkingDays");
        if (stage == Stage.CONNECTION && days.compareTo(limit.workingDays()) > 0) {
            place.at("targetWorkingDays")
                    .doubtful(
                            "TARGET_BEYOND_LIMIT", "limit", limit.workingDays().toPlainString());
        }
        return new StageTarget(stage, days, place.localized("source"));
    }
}
