package org.jietong.store.internal.schedule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jietong.api.schedule.ScheduledJob;

/**
 * The jobs of this node. Of several of one name the first is run, and the next once that one has gone: while a bundle is
 * replaced its two versions stand side by side.
 */
final class Jobs {
    private final List<ScheduledJob> all = new CopyOnWriteArrayList<>();

    void add(ScheduledJob job) {
        all.add(job);
    }

    void remove(ScheduledJob job) {
        all.removeIf(other -> other == job);
    }

    Optional<ScheduledJob> find(String name) {
        return all.stream().filter(job -> job.name().equals(name)).findFirst();
    }

    Set<String> names() {
        return all.stream().map(ScheduledJob::name).collect(Collectors.toSet());
    }
}
