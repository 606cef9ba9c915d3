package org.jietong.core.internal.cases.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.CheckAnswer;
import org.jietong.api.cases.Finding;
import org.jietong.api.cases.Photo;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.cases.Task;
import org.jietong.api.cases.WorkCommand;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.store.Ids;
import org.jietong.core.internal.cases.checks.Shown;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Attaches photos to points of check lists and to findings. A photo stays: it shows how things were.
 *
 * @param ids the photos' ids
 * @param events tells of it
 */
record Photographing(Ids ids, Events events) {
    private static final int MOST_PHOTOS = 20;

    Outcome<Changed> item(Application before, WorkCommand.Photograph command, Circumstances circumstances) {
        return OpenTask.begun(before, command.task(), Action.PHOTOGRAPH_TASK)
                .then(OpenTask::open)
                .then(task -> known(task, command.item(), circumstances))
                .then(task -> room(photos(task, command.item()).count(), task))
                .then(task -> picture(command.content(), task))
                .map(task -> attached(before, task, command, circumstances));
    }

    Outcome<Changed> finding(Application before, WorkCommand.PhotographFinding command, Circumstances circumstances) {
        Optional<Finding> known = before.inspections().finding(command.finding());
        return known.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND))
                .then(finding -> room(finding.photos().size(), finding))
                .then(finding -> picture(command.content(), finding))
                .map(finding -> attached(before, finding.id(), command.content(), circumstances));
    }

    private static Outcome<Task> known(Task task, String item, Circumstances circumstances) {
        Optional<TaskTemplate> template = Checking.template(task, circumstances);
        Violations violations = new Violations();
        if (template.flatMap(some -> some.check(item)).isEmpty()) {
            violations.add(new Violation("/item", "UNKNOWN_CHECK", Map.of("item", Shown.of(item))));
        }
        return violations.unlessAny(task);
    }

    private static Stream<Photo> photos(Task task, String item) {
        return task.work().answer(item).stream().flatMap(answer -> answer.photos().stream());
    }

    private static <T> Outcome<T> room(long present, T value) {
        return present < MOST_PHOTOS
                ? Outcome.done(value)
                : Outcome.refused(Problem.of(
                        ProblemType.CONFLICT,
                        List.of(new Violation("", "TOO_MANY", Map.of("max", Integer.toString(MOST_PHOTOS))))));
    }

    private static <T> Outcome<T> picture(StoredContent content, T value) {
        return content.mediaType().startsWith("image/")
                ? Outcome.done(value)
                : Outcome.refused(ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    private Photo photo(StoredContent content, Moment moment) {
        return new Photo(ids.next(), content, moment.at(), moment.actor().name());
    }

    private Changed attached(
            Application before, Task task, WorkCommand.Photograph command, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        Photo photo = photo(command.content(), moment);
        CheckAnswer answer = new CheckAnswer(command.item(), Optional.empty(), List.of(photo), moment.at(), photo.by());
        Task now = task.with(task.work().begun(moment.at()).answered(answer));
        Application after = before.change()
                .tasks(tasks -> TaskList.changing(tasks, task.id(), same -> now))
                .made();
        return told(before, after, photo, Map.of("task", task.code(), "item", command.item()), circumstances);
    }

    private Changed attached(Application before, UUID finding, StoredContent content, Circumstances circumstances) {
        Photo photo = photo(content, circumstances.moment());
        Application after = before.change()
                .inspections(all -> all.changing(finding, some -> some.with(photo)))
                .made();
        return told(before, after, photo, Map.of("finding", finding.toString()), circumstances);
    }

    private Changed told(
            Application before,
            Application after,
            Photo photo,
            Map<String, String> where,
            Circumstances circumstances) {
        Map<String, String> details = new HashMap<>(where);
        details.put("photo", photo.id().toString());
        details.put("sha256", photo.content().sha256());
        return Changed.to(
                before,
                after,
                circumstances,
                events.of(after, EventType.PHOTO_ATTACHED, circumstances.moment(), details));
    }
}
