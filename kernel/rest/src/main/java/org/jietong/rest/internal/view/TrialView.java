package org.jietong.rest.internal.view;

import java.util.Optional;
import org.jietong.api.webhooks.Trial;

/**
 * What came of a test event.
 *
 * @param taken whether the endpoint took it
 * @param reason why not
 */
public record TrialView(boolean taken, Optional<String> reason) {
    public static TrialView of(Trial trial) {
        return new TrialView(trial.taken(), trial.reason());
    }
}
