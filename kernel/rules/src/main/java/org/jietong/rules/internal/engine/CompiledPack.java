package org.jietong.rules.internal.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.TaskTemplate;
import org.jietong.rules.internal.dmn.DmnTable;
import org.jietong.rules.internal.dmn.Formula;
import org.jietong.rules.internal.dmn.TableCompiler;
import org.jietong.rules.internal.form.Form;
import org.jietong.rules.internal.form.FormReader;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;

/**
 * The parts of a pack that are evaluated. Safe for use by many threads.
 *
 * @param form the form
 * @param table the classification table
 * @param kits the standard kits by code
 * @param conditions the conditions of tasks that not every application has, by task
 */
public record CompiledPack(Form form, DmnTable table, Map<String, CompiledKit> kits, Map<String, Formula> conditions) {
    public CompiledPack {
        kits = Map.copyOf(kits);
        conditions = Map.copyOf(conditions);
    }

    /**
     * Compiles a pack.
     *
     * @param pack the pack as read
     * @param files its files
     * @param findings takes what cannot be compiled
     * @return the compiled pack; empty, with findings, when form or table cannot be used
     */
    public static Optional<CompiledPack> compile(RulePack pack, PackFiles files, Findings findings) {
        Optional<Form> form = FormReader.read(files, findings);
        Optional<DmnTable> table = files.text(TableCompiler.FILE).flatMap(xml -> TableCompiler.compile(xml, findings));
        if (form.isEmpty()) {
            return Optional.empty();
        }
        Map<String, CompiledKit> kits = KitCompiler.kits(files, form.get(), findings);
        Map<String, Formula> conditions = TaskConditions.of(pack, files, form.get(), findings);
        return table.map(compiled -> new CompiledPack(form.get(), compiled, kits, conditions));
    }

    /** Those of some tasks that facts call for; a condition without a value does not hold. */
    public List<TaskTemplate> calledFor(List<TaskTemplate> tasks, Facts facts) {
        Map<String, Object> values = form.complete(facts);
        return tasks.stream()
                .filter(task -> task.when().isEmpty()
                        || conditions
                                .get(task.code())
                                .over(values)
                                .filter(Boolean.TRUE::equals)
                                .isPresent())
                .toList();
    }

    /** The codes of its kits, in order. */
    public List<String> kitCodes() {
        return kits.keySet().stream().sorted().toList();
    }
}
