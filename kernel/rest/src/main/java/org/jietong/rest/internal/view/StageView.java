package org.jietong.rest.internal.view;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.Target;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.StageTarget;

/**
 * A stage that has an inner target.
 *
 * @param stage the stage
 * @param targetWorkingDays its inner target: from submission to acceptance, or from acceptance to supply
 * @param source where the figure comes from
 * @param due the last instant that is in time for it; absent before the stage begins
 * @param timing how it stands to its inner target
 */
public record StageView(
        Stage stage,
        BigDecimal targetWorkingDays,
        String source,
        Optional<Instant> due,
        Optional<Target.State> timing) {
    static List<StageView> of(ApplicationDetail detail, Locale language) {
        return detail.category().stages().stream()
                .map(target -> of(target, Optional.ofNullable(detail.stages().get(target.stage())), language))
                .toList();
    }

    private static StageView of(StageTarget target, Optional<Target> standing, Locale language) {
        return new StageView(
                target.stage(),
                target.workingDays(),
                target.source().in(language),
                standing.map(Target::due),
                standing.map(Target::state));
    }
}
