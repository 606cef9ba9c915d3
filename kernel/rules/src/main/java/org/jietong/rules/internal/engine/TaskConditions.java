package org.jietong.rules.internal.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.dmn.Formula;
import org.jietong.rules.internal.dmn.FormulaCompiler;
import org.jietong.rules.internal.form.Form;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;
import org.jietong.rules.internal.pack.PackReader;

/** Compiles the conditions of the tasks that not every application has. */
final class TaskConditions {
    private TaskConditions() {}

    /** The conditions by task; one that cannot be used is left out, with a finding. */
    static Map<String, Formula> of(RulePack pack, PackFiles files, Form form, Findings findings) {
        boolean any = pack.categories().stream()
                .flatMap(category -> category.tasks().stream())
                .anyMatch(task -> task.when().isPresent());
        Optional<JsonNode> read = any ? files.json(PackReader.FILE) : Optional.empty();
        Map<String, Formula> conditions = new LinkedHashMap<>();
        read.map(tree -> tree.path("tasks")).ifPresent(tasks -> {
            FormulaCompiler formulas = new FormulaCompiler(form.names());
            for (int i = 0; i < tasks.size(); i++) {
                JsonNode task = tasks.get(i);
                String where = PackReader.FILE + "#/tasks/" + i + "/when";
                if (task.path("when").isTextual()) {
                    formulas.compile(task.path("when").textValue(), where, findings)
                            .ifPresent(done -> conditions.put(task.path("code").asText(), done));
                }
            }
        });
        return conditions;
    }
}
