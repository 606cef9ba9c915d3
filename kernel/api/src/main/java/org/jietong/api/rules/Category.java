package org.jietong.api.rules;

import java.util.List;
import java.util.Optional;
import org.jietong.api.text.LocalizedText;

/**
 * A class of applications with its limit, for example {@code G4}.
 *
 * @param code name of the category, once in a utility
 * @param name for readers
 * @param limit the promised time
 * @param simpleProject whether it is handled in simple-project mode (R2.2)
 * @param kit the kit that gives drawing, materials and prices, if it has a standard one
 * @param tasks the internal work, in order
 * @param stages the inner targets of whole stages, one for a stage at most
 */
public record Category(
        String code,
        LocalizedText name,
        Limit limit,
        boolean simpleProject,
        Optional<String> kit,
        List<TaskTemplate> tasks,
        List<StageTarget> stages) {
    public Category {
        tasks = List.copyOf(tasks);
        stages = List.copyOf(stages);
    }

    /** One whose stages have no targets. */
    public Category(
            String code,
            LocalizedText name,
            Limit limit,
            boolean simpleProject,
            Optional<String> kit,
            List<TaskTemplate> tasks) {
        this(code, name, limit, simpleProject, kit, tasks, List.of());
    }
}
