package org.jietong.rules.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.rules.Money;
import org.jietong.rules.internal.dmn.Formula;
import org.jietong.rules.internal.dmn.FormulaCompiler;
import org.jietong.rules.internal.engine.CompiledKit.BoundRule;
import org.jietong.rules.internal.engine.CompiledKit.DrawingRule;
import org.jietong.rules.internal.engine.CompiledKit.MaterialRule;
import org.jietong.rules.internal.engine.CompiledKit.PriceRule;
import org.jietong.rules.internal.form.Form;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.Kit;
import org.jietong.rules.internal.pack.KitReader;
import org.jietong.rules.internal.pack.PackFiles;

/** Compiles the formulas of the kits of a pack. */
final class KitCompiler {
    private final PackFiles files;
    private final Findings findings;
    private final FormulaCompiler formulas;
    private final Form form;
    private boolean whole = true;

    private KitCompiler(PackFiles files, Form form, Findings findings) {
        this.files = files;
        this.form = form;
        this.findings = findings;
        this.formulas = new FormulaCompiler(form.names());
    }

    /** The kits that can be computed, by code; a kit with a formula that cannot be used is left out, with a finding. */
    static Map<String, CompiledKit> kits(PackFiles files, Form form, Findings findings) {
        Map<String, CompiledKit> compiled = new LinkedHashMap<>();
        for (Kit kit : KitReader.kits(files)) {
            new KitCompiler(files, form, findings).kit(kit).ifPresent(done -> compiled.put(kit.code(), done));
        }
        return compiled;
    }

    private Optional<CompiledKit> kit(Kit kit) {
        List<BoundRule> bounds = new ArrayList<>();
        for (int i = 0; i < kit.bounds().size(); i++) {
            Kit.Bound bound = kit.bounds().get(i);
            formula(bound.when(), kit.file() + "#/bounds/" + i + "/when")
                    .ifPresent(when -> bounds.add(new BoundRule(bound, when)));
        }
        List<DrawingRule> drawings = new ArrayList<>();
        for (int i = 0; i < kit.drawings().size(); i++) {
            Kit.DrawingChoice choice = kit.drawings().get(i);
            String where = kit.file() + "#/drawings/" + i;
            Optional<Formula> when = choice.when().flatMap(text -> formula(text, where + "/when"));
            drawings.add(new DrawingRule(choice, when, files.text(choice.file()).orElseGet(this::missing)));
        }
        Map<String, MaterialRule> materials = new LinkedHashMap<>();
        for (int i = 0; i < kit.materials().size(); i++) {
            Kit.MaterialLine line = kit.materials().get(i);
            formula(line.quantity(), kit.file() + "#/materials/" + i + "/quantity")
                    .ifPresent(quantity -> materials.put(line.code(), new MaterialRule(line, quantity)));
        }
        List<PriceRule> prices = new ArrayList<>();
        for (int i = 0; i < kit.settlement().size(); i++) {
            Kit.PriceLine line = kit.settlement().get(i);
            String where = kit.file() + "#/settlement/" + i + "/quantity";
            Optional<Formula> quantity = line.work().flatMap(work -> formula(work.quantity(), where));
            prices.add(new PriceRule(line, quantity, Money.cny(line.unitPrice())));
        }
        return whole
                ? Optional.of(new CompiledKit(kit, form, bounds, drawings, List.copyOf(materials.values()), prices))
                : Optional.empty();
    }

    private Optional<Formula> formula(String text, String where) {
        Optional<Formula> formula = formulas.compile(text, where, findings);
        whole &= formula.isPresent();
        return formula;
    }

    private String missing() {
        whole = false;
        return "";
    }
}
