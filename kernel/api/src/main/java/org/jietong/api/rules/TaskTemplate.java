package org.jietong.api.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jietong.api.text.LocalizedText;

/**
 * Internal work of a utility inside a stage (R2.1): survey, design, construction, pressure test.
 *
 * @param code name of the task, {@code UPPER_SNAKE}, once in a category
 * @param name for readers
 * @param stage the stage it belongs to
 * @param targetWorkingDays its inner target in working days from acceptance, in steps of 0.5 (R2.16)
 * @param owner who has to see to it
 * @param after codes of the tasks that have to be done before it can be completed; one that an application does not have
 *     does not count
 * @param when a FEEL condition over the facts, for a task that not every application of the category has
 * @param checks its check list, in order
 * @param source where owner, order and check list come from, where the pack says so
 */
public record TaskTemplate(
        String code,
        LocalizedText name,
        Stage stage,
        Optional<BigDecimal> targetWorkingDays,
        Owner owner,
        List<String> after,
        Optional<String> when,
        List<CheckItem> checks,
        Optional<LocalizedText> source) {
    public TaskTemplate {
        after = List.copyOf(after);
        checks = List.copyOf(checks);
    }

    /** One that the representative sees to, in any order and without a check list. */
    public TaskTemplate(String code, LocalizedText name, Stage stage, Optional<BigDecimal> targetWorkingDays) {
        this(
                code,
                name,
                stage,
                targetWorkingDays,
                Owner.REPRESENTATIVE,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** Who has to see to a task as long as nobody is named. */
    public enum Owner {
        /** The application's present representative. */
        REPRESENTATIVE,
        /** An inspector who takes it, or to whom it is given. */
        INSPECTOR,
        /** Whoever takes it, or to whom it is given. */
        NAMED
    }

    /** The same with a target, after other tasks. */
    public TaskTemplate placed(Optional<BigDecimal> workingDays, List<String> others) {
        return new TaskTemplate(code, name, stage, workingDays, owner, others, when, checks, source);
    }

    public Optional<CheckItem> check(String item) {
        return checks.stream().filter(check -> check.code().equals(item)).findFirst();
    }
}
