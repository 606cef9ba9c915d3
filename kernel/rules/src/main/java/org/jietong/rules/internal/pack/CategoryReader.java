package org.jietong.rules.internal.pack;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Limit;
import org.jietong.api.rules.Source;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.TaskOrder;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.time.Counting;

/** Reads the categories of a pack with their limits and tasks. */
final class CategoryReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Counting counting;
    private final Map<String, TaskTemplate> tasks = new HashMap<>();
    private final TaskOrder order;

    private CategoryReader(Place pack) {
        counting = pack.choice("counting", Counting.class);
        List<TaskTemplate> all = TaskReader.tasks(pack);
        all.forEach(task -> tasks.put(task.code(), task));
        order = new TaskOrder(List.copyOf(tasks.values()));
    }

    static List<Category> categories(Place pack) {
        CategoryReader reader = new CategoryReader(pack);
        pack.codesOnce("categories", "code");
        List<Category> categories = pack.list("categories", reader::category);
        if (categories.isEmpty()) {
            pack.at("categories").wrong("FIELD_MISSING");
        }
        return categories;
    }

    private Category category(Place place) {
        place.only("code", "name", "limit", "simpleProject", "kit", "tasks", "stages");
        boolean simple = place.flag("simpleProject");
        if (simple && !place.has("kit")) {
            place.at("kit").wrong("SIMPLE_WITHOUT_KIT");
        }
        place.codesOnce("tasks", "task");
        Limit limit = limit(place.at("limit"));
        return new Category(
                place.text("code", Place.CODE),
                place.localized("name"),
                limit,
                simple,
                place.optional("kit", name -> place.text(name, Place.CODE)),
                tasksOfCategory(place),
                place.has("stages") ? StageTargetReader.targets(place, limit) : List.of());
    }

    private Limit limit(Place place) {
        place.only("workingDays", "counting", "source");
        return new Limit(
                halves(place, "workingDays"),
                place.optional("counting", name -> place.choice(name, Counting.class))
                        .orElse(counting),
                source(place));
    }

    private static Source source(Place limit) {
        if (!limit.has("source")) {
            limit.wrong("LIMIT_WITHOUT_SOURCE");
            return new Source(new LocalizedText("", ""), "");
        }
        Place place = limit.at("source").only("document", "article");
        return new Source(place.localized("document"), place.text("article"));
    }

    /** What stands before a task that the category leaves out counts instead of it. */
    private List<TaskTemplate> tasksOfCategory(Place place) {
        List<TaskTemplate> present = place.list("tasks", this::taskOfCategory);
        Set<String> codes = present.stream().map(TaskTemplate::code).collect(Collectors.toSet());
        return present.stream()
                .map(task ->
                        task.placed(task.targetWorkingDays(), List.copyOf(order.before(task.code(), codes::contains))))
                .toList();
    }

    private TaskTemplate taskOfCategory(Place place) {
        place.only("task", "targetWorkingDays");
        String code = place.text("task");
        TaskTemplate known = tasks.get(code);
        Optional<BigDecimal> target = place.optional("targetWorkingDays", name -> halves(place, name));
        if (known == null) {
            place.at("task").wrong("UNKNOWN_TASK", "value", code);
            return new TaskTemplate(code, new LocalizedText("", ""), Stage.ACCEPTANCE, target);
        }
        return known.placed(target, known.after());
    }

    static BigDecimal halves(Place place, String name) {
        BigDecimal days = place.decimal(name);
        if (days.signum() <= 0 || days.remainder(HALF).signum() != 0) {
            place.at(name).wrong("LIMIT_NOT_IN_HALVES");
        }
        return days;
    }
}
