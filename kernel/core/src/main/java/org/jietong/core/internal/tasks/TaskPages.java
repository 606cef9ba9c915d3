package org.jietong.core.internal.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.ListedTask;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.TaskOwner;
import org.jietong.api.cases.TaskQuery;
import org.jietong.api.store.UnitOfWork;

/**
 * Puts parts of the lists of open tasks together. When a task is due follows from ledger, pack and calendar as the deadline
 * does, so it is worked out and not kept.
 *
 * @param details shows an application with its targets
 */
record TaskPages(Function<Application, ApplicationDetail> details) {

    Page<ListedTask> page(List<Application> applications, TaskQuery query, UnitOfWork work) {
        Optional<Place> from = query.cursor().flatMap(Place::in);
        List<Found> behind = applications.stream()
                .flatMap(application -> tasks(application, query.owner()))
                .filter(listed ->
                        from.map(place -> listed.place().compareTo(place) > 0).orElse(true))
                .sorted(Comparator.comparing(Found::place))
                .toList();
        List<Found> part = behind.subList(0, Math.min(query.limit(), behind.size()));
        Optional<String> next = part.size() < behind.size()
                ? Optional.of(part.get(part.size() - 1).place().cursor())
                : Optional.empty();
        return new Page<>(listed(part, work), next);
    }

    private Stream<Found> tasks(Application application, Optional<UUID> owner) {
        Predicate<Task> wanted = task -> task.state() == Task.State.OPEN
                && task.owner(application.representative()).map(TaskOwner::id).equals(owner);
        List<Task> open = application.tasks().stream().filter(wanted).toList();
        if (open.isEmpty()) {
            return Stream.empty();
        }
        ApplicationDetail detail = details.apply(application);
        return open.stream().map(task -> new Found(task, detail, Place.of(task, detail)));
    }

    private static List<ListedTask> listed(List<Found> part, UnitOfWork work) {
        List<UUID> ids = part.stream().map(Found::caseId).distinct().toList();
        Map<UUID, Case> heads =
                work.cases().heads(ids).stream().collect(Collectors.toMap(Case::id, Function.identity()));
        return part.stream()
                .map(found -> new ListedTask(
                        found.task(), found.detail(), heads.get(found.caseId()).site()))
                .toList();
    }

    private record Found(Task task, ApplicationDetail detail, Place place) {
        UUID caseId() {
            return detail.application().key().caseId();
        }
    }
}
