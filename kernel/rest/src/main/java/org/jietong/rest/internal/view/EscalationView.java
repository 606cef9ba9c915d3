package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.Escalation;
import org.jietong.api.rules.EscalationStep;
import org.jietong.api.rules.EscalationStep.Recipient;

/**
 * A step of the ladder that was told.
 *
 * @param step code and name of the step
 * @param to who was told
 * @param level 1 for the representative, and one more for each further up
 * @param firstAt when it was told first
 * @param lastAt when it was told last
 * @param times how often it was told
 * @param acknowledged who took note of it
 */
public record EscalationView(
        CodeNameView step,
        Recipient to,
        int level,
        Instant firstAt,
        Instant lastAt,
        int times,
        Optional<AcknowledgementView> acknowledged) {
    /**
     * Somebody took note.
     *
     * @param by name of the staff member
     * @param at when
     */
    public record AcknowledgementView(String by, Instant at) {}

    /** What was told of an application, in the order in which it was told first. */
    public static List<EscalationView> of(ApplicationDetail detail, Locale language) {
        return detail.application().watch().escalations().stream()
                .flatMap(told ->
                        detail.pack().warnings().step(told.step()).map(step -> of(told, step, language)).stream())
                .toList();
    }

    private static EscalationView of(Escalation told, EscalationStep step, Locale language) {
        return new EscalationView(
                new CodeNameView(step.code(), step.name().in(language)),
                step.to(),
                step.to().level(),
                told.first(),
                told.last(),
                told.times(),
                told.acknowledged().map(noted -> new AcknowledgementView(noted.by(), noted.at())));
    }
}
