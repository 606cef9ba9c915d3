package org.jietong.rules.internal.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.TaskOrder;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.rules.TaskTemplate.Owner;

/** Reads the tasks of a pack with their order. A pack that says nothing of owners, order and check lists has none of them. */
final class TaskReader {
    private TaskReader() {}

    static List<TaskTemplate> tasks(Place pack) {
        pack.codesOnce("tasks", "code");
        List<TaskTemplate> tasks = pack.list("tasks", TaskReader::task);
        Map<String, TaskTemplate> known =
                tasks.stream().collect(Collectors.toMap(TaskTemplate::code, Function.identity(), (one, other) -> one));
        TaskOrder order = new TaskOrder(List.copyOf(known.values()));
        for (int i = 0; i < tasks.size(); i++) {
            Place task = pack.at("tasks").at(Integer.toString(i));
            after(task, tasks.get(i), known);
            if (order.isCircular(tasks.get(i).code())) {
                task.at("after").wrong("TASK_CYCLE", "value", tasks.get(i).code());
            }
        }
        return tasks;
    }

    private static void after(Place place, TaskTemplate task, Map<String, TaskTemplate> known) {
        for (int i = 0; i < task.after().size(); i++) {
            String earlier = task.after().get(i);
            Place where = place.at("after").at(Integer.toString(i));
            if (!known.containsKey(earlier)) {
                where.wrong("UNKNOWN_TASK", "value", earlier);
            } else if (task.stage() == Stage.ACCEPTANCE && known.get(earlier).stage() == Stage.CONNECTION) {
                where.wrong("TASK_AFTER_LATER_STAGE", "value", task.code(), "after", earlier);
            }
        }
    }

    private static TaskTemplate task(Place place) {
        place.only("code", "name", "stage", "owner", "after", "when", "checks", "source");
        return new TaskTemplate(
                place.text("code", Place.CODE),
                place.localized("name"),
                place.choice("stage", Stage.class),
                Optional.empty(),
                place.optional("owner", name -> place.choice(name, Owner.class)).orElse(Owner.REPRESENTATIVE),
                place.optional("after", place::texts).orElse(List.of()),
                place.optional("when", place::text),
                place.has("checks") ? CheckItemReader.items(place) : List.of(),
                place.optional("source", place::localized));
    }
}
