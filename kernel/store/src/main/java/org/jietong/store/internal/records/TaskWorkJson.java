package org.jietong.store.internal.records;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.CheckAnswer;
import org.jietong.api.cases.TaskOwner;
import org.jietong.api.cases.TaskWork;
import org.jietong.api.cases.TaskWork.Reopening;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.store.internal.sql.Json;

/** Check list and reopenings of a task, as JSON in its row: most tasks have none, and whoever reads a task wants them. */
final class TaskWorkJson {
    private TaskWorkJson() {}

    /** The bytes; empty when there is nothing to say. */
    static Optional<byte[]> bytes(TaskWork work) {
        if (work.answers().isEmpty() && work.reopenings().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Json.bytes(Map.of(
                "answers", work.answers().stream().map(TaskWorkJson::group).toList(),
                "reopenings",
                        work.reopenings().stream().map(TaskWorkJson::group).toList())));
    }

    static TaskWork work(
            TaskTemplate.Owner role, Optional<TaskOwner> owner, Optional<Instant> startedAt, Optional<byte[]> bytes) {
        if (bytes.isEmpty()) {
            return new TaskWork(role, owner, startedAt, List.of(), List.of());
        }
        Map<String, Object> group = Json.group(bytes.get());
        return new TaskWork(
                role,
                owner,
                startedAt,
                Groups.groups(group, "answers").stream()
                        .map(TaskWorkJson::answer)
                        .toList(),
                Groups.groups(group, "reopenings").stream()
                        .map(TaskWorkJson::reopening)
                        .toList());
    }

    private static Map<String, Object> group(CheckAnswer answer) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("item", answer.item());
        answer.value().ifPresent(value -> group.put("value", plain(value)));
        group.put("photos", PhotoJson.groups(answer.photos()));
        group.put("at", answer.at().toString());
        group.put("by", answer.by());
        return group;
    }

    /** JSON keeps the three kinds apart by itself. */
    private static Object plain(CheckAnswer.Value value) {
        if (value instanceof CheckAnswer.YesNo answer) {
            return answer.yes();
        }
        return value instanceof CheckAnswer.Measured answer ? answer.number() : ((CheckAnswer.Said) value).text();
    }

    private static CheckAnswer answer(Map<String, Object> group) {
        return new CheckAnswer(
                Groups.text(group, "item"),
                Optional.ofNullable(group.get("value")).map(TaskWorkJson::value),
                PhotoJson.photos(group),
                Instant.parse(Groups.text(group, "at")),
                Groups.text(group, "by"));
    }

    private static CheckAnswer.Value value(Object plain) {
        if (plain instanceof Boolean yes) {
            return new CheckAnswer.YesNo(yes);
        }
        return plain instanceof BigDecimal number
                ? new CheckAnswer.Measured(number)
                : new CheckAnswer.Said((String) plain);
    }

    private static Map<String, Object> group(Reopening reopening) {
        return Map.of("at", reopening.at().toString(), "by", reopening.by(), "reason", reopening.reason());
    }

    private static Reopening reopening(Map<String, Object> group) {
        return new Reopening(
                Instant.parse(Groups.text(group, "at")), Groups.text(group, "by"), Groups.text(group, "reason"));
    }
}
