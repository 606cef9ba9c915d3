package org.jietong.rules.internal.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jietong.rules.internal.pack.Findings;
import org.kie.dmn.api.feel.runtime.events.FEELEvent;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.CompilerContext;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.impl.FEELImpl;
import org.kie.dmn.feel.lang.types.BuiltInType;

/** Compiles FEEL formulas over the facts of one form. */
public final class FormulaCompiler {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private final Set<String> facts;
    private final FEELImpl feel;

    /** @param facts the names that a formula may use */
    public FormulaCompiler(Set<String> facts) {
        this.facts = Set.copyOf(facts);
        this.feel = OwnLoader.with(() -> (FEELImpl)
                FEELBuilder.builder().withClassloader(OwnLoader.LOADER).build());
    }

    /**
     * Compiles a formula.
     *
     * @return the formula; empty, with a finding, when it cannot be used
     */
    public Optional<Formula> compile(String text, String where, Findings findings) {
        if (!FeelGuard.admits(text)) {
            findings.error("FORMULA_NOT_ALLOWED", where, "formula", FeelGuard.beginning(text));
            return Optional.empty();
        }
        List<String> wrong = new ArrayList<>();
        Optional<CompiledExpression> expression = expression(text, wrong);
        if (!wrong.isEmpty()) {
            findings.error("FORMULA_INVALID", where, "formula", text, "detail", wrong.get(0));
            return Optional.empty();
        }
        return expression.map(compiled -> new Formula(text, mentioned(text), feel, compiled));
    }

    private Optional<CompiledExpression> expression(String text, List<String> wrong) {
        try {
            return Optional.of(OwnLoader.with(() -> feel.compile(text, context(wrong))));
        } catch (RuntimeException e) {
            wrong.add(e.toString());
            return Optional.empty();
        }
    }

    private CompilerContext context(List<String> wrong) {
        CompilerContext context = feel.newCompilerContext(List.of(event -> {
            if (event.getSeverity() == FEELEvent.Severity.ERROR) {
                wrong.add(event.getMessage());
            }
        }));
        facts.forEach(name -> context.addInputVariableType(name, BuiltInType.UNKNOWN));
        return context;
    }

    private Set<String> mentioned(String text) {
        Set<String> mentioned = new TreeSet<>();
        NAME.matcher(FeelGuard.withoutTexts(text))
                .results()
                .map(found -> found.group())
                .filter(facts::contains)
                .forEach(mentioned::add);
        return mentioned;
    }
}
