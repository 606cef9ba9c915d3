package org.jietong.rest.internal.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.RulePack;

/**
 * What the rules say of some facts.
 *
 * @param category the class
 * @param limit the promised time
 * @param simpleProject whether it would be handled in simple-project mode
 * @param rulePack the pack that says so
 * @param matched the rules that matched
 * @param facts the facts, with those that were worked out from them
 */
public record ClassificationView(
        CodeNameView category,
        LimitView limit,
        boolean simpleProject,
        PackView rulePack,
        List<MatchView> matched,
        Facts facts) {
    /**
     * A rule that matched.
     *
     * @param rule id of the rule
     * @param annotation the reading it rests on, if the notice left it open
     */
    public record MatchView(String rule, Optional<AnnotationView> annotation) {}

    public static ClassificationView of(Classification classification, RulePack pack, Facts facts, Locale language) {
        Category category = classification.category();
        return new ClassificationView(
                CodeNameView.of(category, language),
                LimitView.of(category.limit(), language),
                category.simpleProject(),
                PackView.of(pack.reference()),
                classification.matched().stream()
                        .map(m -> new MatchView(m.rule(), m.annotation().map(a -> AnnotationView.of(a, language))))
                        .toList(),
                facts);
    }
}
