package org.jietong.core.internal.cases.lifecycle;

import java.util.List;
import org.jietong.api.cases.Classified;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.Classification;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.RulePack;

/**
 * What the rules say of some facts.
 *
 * @param pack the pack that was asked
 * @param facts the facts, with what was worked out from them
 * @param classification the class they fall into
 */
public record Assessment(RulePack pack, Facts facts, Classification classification) {

    public Category category() {
        return classification.category();
    }

    public Classified classified() {
        List<String> rules = classification.matched().stream()
                .map(Classification.Match::rule)
                .toList();
        return new Classified(category().code(), pack.reference(), rules);
    }
}
