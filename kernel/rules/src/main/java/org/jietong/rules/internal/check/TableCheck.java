package org.jietong.rules.internal.check;

import java.util.Set;
import java.util.TreeSet;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.dmn.DmnTable;
import org.jietong.rules.internal.dmn.FactKind;
import org.jietong.rules.internal.dmn.TableCompiler;
import org.jietong.rules.internal.engine.CompiledPack;
import org.jietong.rules.internal.form.Form;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackReader;

/** Checks that table, form, categories and readings fit together. */
final class TableCheck {
    private final RulePack pack;
    private final Form form;
    private final DmnTable table;
    private final CompiledPack compiled;
    private final Findings findings;

    TableCheck(RulePack pack, CompiledPack compiled, Findings findings) {
        this.pack = pack;
        this.compiled = compiled;
        this.form = compiled.form();
        this.table = compiled.table();
        this.findings = findings;
    }

    void check() {
        categories();
        readings();
        table.inputs().forEach(this::fact);
        fieldsNotRead();
    }

    private void categories() {
        Set<String> given = table.categories();
        given.stream()
                .filter(category -> pack.category(category).isEmpty())
                .forEach(category -> findings.error("UNKNOWN_CATEGORY", TableCompiler.FILE, "value", category));
        for (int i = 0; i < pack.categories().size(); i++) {
            Category category = pack.categories().get(i);
            if (!given.contains(category.code())) {
                findings.error(
                        "CATEGORY_NEVER_REACHED", PackReader.FILE + "#/categories/" + i, "value", category.code());
            }
        }
    }

    private void readings() {
        for (int i = 0; i < pack.annotations().size(); i++) {
            String where = PackReader.FILE + "#/annotations/" + i + "/rules";
            pack.annotations().get(i).rules().stream()
                    .filter(rule -> !table.rules().contains(rule))
                    .forEach(rule -> findings.error("UNKNOWN_RULE", where, "value", rule));
        }
    }

    private void fact(String name, FactKind kind) {
        String where = Form.FILE + "#/properties/" + name;
        if (!form.names().contains(name)) {
            findings.error("FACT_NOT_ASKED", Form.FILE + "#/properties", "value", name);
            return;
        }
        String type = form.type(name);
        boolean fits = type.equals(kind.feelName()) || (kind == FactKind.NUMBER && type.equals("integer"));
        if (!fits) {
            findings.error("FACT_OF_OTHER_TYPE", where, "value", name, "table", kind.feelName(), "form", type);
        }
        if (!form.requires(name)) {
            findings.warning("FACT_NOT_REQUIRED", where, "value", name);
        }
    }

    private void fieldsNotRead() {
        Set<String> unread = new TreeSet<>(form.names());
        unread.removeAll(table.inputs().keySet());
        compiled.kits().values().forEach(kit -> unread.removeAll(kit.facts()));
        compiled.conditions().values().forEach(condition -> unread.removeAll(condition.facts()));
        unread.forEach(name -> findings.warning("FIELD_NOT_READ", Form.FILE + "#/properties/" + name, "value", name));
    }
}
