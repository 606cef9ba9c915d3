package org.jietong.core.internal.cases.lifecycle;

import java.util.List;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationChange;
import org.jietong.api.cases.Classified;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Task;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.RulePack;

/**
 * Where an application stands under the rules in force.
 *
 * @param pack the pack in force
 * @param category the category there
 * @param classified the same, as the application keeps it
 * @param facts the facts
 * @param documents the documents the pack asks for
 * @param tasks the tasks of the category
 */
record Standing(
        RulePack pack,
        Category category,
        Classified classified,
        Facts facts,
        List<Document> documents,
        List<Task> tasks) {

    Standing with(List<Document> others) {
        return new Standing(pack, category, classified, facts, others, tasks);
    }

    ApplicationChange change(Application application) {
        return application
                .change()
                .classified(classified)
                .facts(facts)
                .documents(before -> documents)
                .tasks(before -> tasks);
    }
}
