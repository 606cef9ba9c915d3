package org.jietong.api.cases;

import java.time.Instant;
import java.util.Optional;

/**
 * A task in a list, with its application.
 *
 * @param task the task
 * @param detail the application
 * @param site where
 */
public record ListedTask(Task task, ApplicationDetail detail, Site site) {

    /** The last instant that is in time for it; empty for one without a target. */
    public Optional<Instant> due() {
        return Optional.ofNullable(detail.targets().get(task.id())).map(Target::due);
    }
}
