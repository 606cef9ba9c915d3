package org.jietong.survey.internal.tally;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Scope;

/**
 * Of what figures are asked for. What is empty leaves it open.
 *
 * @param from the first day, in the zone of the house
 * @param to the last day, not before the first
 * @param scope what the reader answers for; what is not known to lie in it is not counted
 * @param questionnaire code of a questionnaire
 * @param question key of a question
 * @param utility code of a utility
 * @param category code of a category
 * @param district code of a district
 * @param representative account of a representative
 */
public record Selection(
        LocalDate from,
        LocalDate to,
        Scope scope,
        Optional<String> questionnaire,
        Optional<String> question,
        Optional<String> utility,
        Optional<String> category,
        Optional<String> district,
        Optional<UUID> representative) {

    /** Everything of some days in a scope. */
    public static Selection of(LocalDate from, LocalDate to, Scope scope) {
        return new Selection(
                from,
                to,
                scope,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same of one questionnaire. */
    public Selection ofQuestionnaire(String code) {
        return new Selection(from, to, scope, Optional.of(code), question, utility, category, district, representative);
    }
}
