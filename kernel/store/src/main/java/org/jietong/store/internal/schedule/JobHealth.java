package org.jietong.store.internal.schedule;

import java.util.List;
import java.util.function.Supplier;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;

/**
 * Tells how the jobs fare. One that keeps failing is a warning: the system serves all the same, but nobody is warned of
 * deadlines meanwhile.
 *
 * @param states asks how they fare
 */
record JobHealth(Supplier<List<JobState>> states) implements HealthCheck {
    private static final int TOO_MANY = 3;

    @Override
    public Result execute() {
        FormattingResultLog told = new FormattingResultLog();
        for (JobState state : states.get()) {
            String last =
                    state.lastSuccess().map(at -> "succeeded last at " + at).orElse("has not succeeded yet");
            if (state.failures() < TOO_MANY) {
                told.info("{} {}", state.name(), last);
            } else {
                told.warn("{} {}, has failed {} times since", state.name(), last, state.failures());
            }
        }
        return new Result(told);
    }
}
