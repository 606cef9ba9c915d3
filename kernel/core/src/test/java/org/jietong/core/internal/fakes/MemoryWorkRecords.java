package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Task;
import org.jietong.api.store.WorkRecords;
import org.jietong.api.utility.UtilityCode;

/**
 * What is looked up of work, in memory.
 *
 * @param kept what the store holds
 */
record MemoryWorkRecords(Contents kept) implements WorkRecords {
    @Override
    public List<Application> ofOwner(UUID owner, int limit) {
        return having(
                (application, task) -> task.owner(application.representative())
                        .filter(one -> one.id().equals(owner))
                        .isPresent(),
                limit);
    }

    @Override
    public List<Application> ofNobody(Optional<UtilityCode> utility, int limit) {
        return having(
                (application, task) -> task.owner(application.representative()).isEmpty()
                        && utility.map(application.key().utility()::equals).orElse(true),
                limit);
    }

    private List<Application> having(Wanted wanted, int limit) {
        return kept.applications().values().stream()
                .filter(application -> !application.state().ended())
                .filter(application -> application.tasks().stream()
                        .anyMatch(task -> task.state() == Task.State.OPEN && wanted.is(application, task)))
                .sorted(Comparator.comparing((Application application) ->
                                application.due().map(Due::at).orElse(Instant.MAX))
                        .thenComparing(application -> application.key().id()))
                .limit(limit)
                .toList();
    }

    @FunctionalInterface
    private interface Wanted {
        boolean is(Application application, Task task);
    }
}
