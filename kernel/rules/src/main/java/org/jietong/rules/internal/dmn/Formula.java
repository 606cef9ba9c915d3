package org.jietong.rules.internal.dmn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.impl.FEELImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A compiled FEEL expression over facts. Safe for use by many threads. */
public final class Formula {
    private static final Logger LOG = LoggerFactory.getLogger(Formula.class);

    private final String text;
    private final Set<String> facts;
    private final FEELImpl feel;
    private final CompiledExpression expression;

    Formula(String text, Set<String> facts, FEELImpl feel, CompiledExpression expression) {
        this.text = text;
        this.facts = Set.copyOf(facts);
        this.feel = feel;
        this.expression = expression;
    }

    public String text() {
        return text;
    }

    /** The facts it mentions. */
    public Set<String> facts() {
        return facts;
    }

    /**
     * Its value over some facts.
     *
     * @param values every fact of the form, {@code null} for one that was not given
     * @return a decimal, a truth value, a text…; empty when FEEL has no value for it
     */
    public Optional<Object> over(Map<String, Object> values) {
        return OwnLoader.with(() -> {
            try {
                return Optional.ofNullable(feel.evaluate(expression, feel.newEvaluationContext(List.of(), values)));
            } catch (RuntimeException e) {
                LOG.debug("no value for formula {}", text, e);
                return Optional.empty();
            }
        });
    }
}
