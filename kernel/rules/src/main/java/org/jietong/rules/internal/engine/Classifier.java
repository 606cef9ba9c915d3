package org.jietong.rules.internal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Annotation;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Classification.Match;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.dmn.DmnTable;
import org.jietong.rules.internal.dmn.Verdict;
import org.jietong.rules.internal.form.BoundedFacts;

/** Classifies facts by the table of a pack. */
public final class Classifier {
    private Classifier() {}

    /** The category of some facts; refused by name when facts are missing or of the wrong type. */
    public static Outcome<Classification> classify(RulePack pack, DmnTable table, Facts facts) {
        List<Violation> violations = new ArrayList<>(BoundedFacts.of(facts).excess());
        table.inputs().forEach((name, kind) -> {
            Object value = facts.values().get(name);
            if (value == null) {
                violations.add(Refusals.missing(name));
            } else if (!kind.fits(value)) {
                violations.add(Refusals.wrongType(name, kind.feelName()));
            }
        });
        if (!violations.isEmpty()) {
            return Outcome.refused(Problem.of(ProblemType.INVALID_FACTS, violations));
        }
        Verdict verdict = table.evaluate(facts.values());
        Optional<Category> category = verdict.category().flatMap(pack::category);
        if (category.isEmpty()) {
            return Outcome.refused(Problem.of(ProblemType.INVALID_FACTS, List.of(Violation.of("", "NOT_CLASSIFIED"))));
        }
        List<Match> matches = verdict.matched().stream()
                .map(rule -> new Match(rule, annotation(pack, rule)))
                .toList();
        return Outcome.done(new Classification(category.get(), matches));
    }

    private static Optional<Annotation> annotation(RulePack pack, String rule) {
        return pack.annotations().stream()
                .filter(annotation -> annotation.rules().contains(rule))
                .findFirst();
    }
}
