package org.jietong.rules.internal.dmn;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A compiled classification table. Safe for use by many threads. */
public final class DmnTable {
    private static final Logger LOG = LoggerFactory.getLogger(DmnTable.class);
    private static final String MATCHED = "matched";

    private final TableDocument document;
    private final Map<String, FactKind> inputs;
    private final DMNRuntime runtime;
    private final DMNModel model;
    /** What the table says is the same whenever it is asked, and most applications state the same few facts. */
    private final Map<List<Object>, Verdict> known = Collections.synchronizedMap(new LastAsked<>());

    DmnTable(TableDocument document, Map<String, FactKind> inputs, DMNRuntime runtime, DMNModel model) {
        this.document = document;
        this.inputs = new LinkedHashMap<>(inputs);
        this.runtime = runtime;
        this.model = model;
        runtime.addListener(new Matches());
    }

    /** The facts it reads, in the order of its columns, with the kind of each. */
    public Map<String, FactKind> inputs() {
        return Collections.unmodifiableMap(inputs);
    }

    /** The categories its rules give, in the order of the rules. */
    public Set<String> categories() {
        Set<String> categories = new LinkedHashSet<>();
        document.rules().forEach(rule -> categories.add(rule.category()));
        return categories;
    }

    /** The category that a rule gives. */
    public String category(String rule) {
        return document.rules().stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + rule))
                .category();
    }

    /** The ids of its rules, in order. */
    public List<String> rules() {
        return document.rules().stream().map(TableDocument.Rule::id).toList();
    }

    /** The conditions in the column of a fact, rule by rule. */
    public List<String> column(String fact) {
        int column = document.inputs().indexOf(fact);
        return document.rules().stream().map(rule -> rule.cells().get(column)).toList();
    }

    /**
     * Evaluates the table.
     *
     * @param values a value of the right kind for each input
     */
    public Verdict evaluate(Map<String, Object> values) {
        List<Object> facts = inputs.keySet().stream().map(values::get).collect(Collectors.toList());
        return Optional.ofNullable(known.get(facts)).orElseGet(() -> {
            Verdict verdict = evaluated(values);
            known.put(facts, verdict);
            return verdict;
        });
    }

    private Verdict evaluated(Map<String, Object> values) {
        DMNResult result = OwnLoader.with(() -> {
            DMNContext context = runtime.newContext();
            inputs.keySet().forEach(name -> context.set(name, values.get(name)));
            return runtime.evaluateByName(model, context, TableDocument.DECISION);
        });
        DMNDecisionResult decision = result.getDecisionResultByName(TableDocument.DECISION);
        if (result.hasErrors()) {
            LOG.debug("the table does not classify: {}", result.getMessages());
        }
        return new Verdict(
                Optional.ofNullable(decision.getResult())
                        .filter(category -> !result.hasErrors())
                        .map(String.class::cast),
                matched(result));
    }

    /** Whether the table is coarse enough to be looked through for gaps and overlaps. */
    public boolean isAnalysable() {
        return Fineness.isBearable(cuts(), document.rules().size());
    }

    /** How many different bounds the column of each fact has, in the order of the columns. */
    public Map<String, Integer> bounds() {
        Map<String, Integer> bounds = new LinkedHashMap<>();
        Iterator<ColumnCuts> cuts = cuts().iterator();
        inputs.keySet().forEach(fact -> bounds.put(fact, cuts.next().bounds()));
        return bounds;
    }

    private List<ColumnCuts> cuts() {
        return inputs.entrySet().stream()
                .map(input -> ColumnCuts.of(column(input.getKey()), input.getValue()))
                .toList();
    }

    /** Looks for gaps and overlaps; for a table that is not coarse enough, this may take hours. */
    public TableAnalysis analysis() {
        return TableAnalysis.of(model, rules());
    }

    private static List<String> matched(DMNResult result) {
        return result.getContext().getMetadata().get(MATCHED) instanceof List<?> ids
                ? ids.stream().map(String.class::cast).toList()
                : List.of();
    }

    /** Leaves the ids of the matched rules in the result they belong to, so that evaluations do not mix. */
    private static final class Matches implements DMNRuntimeEventListener {
        @Override
        public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
            event.getResult().getContext().getMetadata().set(MATCHED, List.copyOf(event.getMatchesIds()));
        }
    }
}
