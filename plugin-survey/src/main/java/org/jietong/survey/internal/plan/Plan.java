package org.jietong.survey.internal.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.text.LocalizedText;
import org.jietong.survey.internal.invitation.Form;

/**
 * A plan of follow-ups (R6.1).
 *
 * @param code its name in addresses: 2 to 40 lower-case letters, digits and hyphens, a letter first
 * @param title its title
 * @param trigger what makes it ask
 * @param audience whom it asks
 * @param questionnaire code of the questionnaire; the version published at the time of the question is asked
 * @param forms by which forms, in order: who has not answered by one of them is asked by the next; at least one, each once
 * @param timing when it asks
 * @param cap how often a person is asked at most
 * @param since from when on it asks; what was before is none of its business; empty while it stands still
 * @param version goes up by one with each change; the HTTP entity tag
 */
public record Plan(
        String code,
        LocalizedText title,
        Trigger trigger,
        Audience audience,
        String questionnaire,
        List<Form> forms,
        Timing timing,
        Cap cap,
        Optional<Instant> since,
        long version) {
    public Plan {
        forms = List.copyOf(forms);
    }

    /** Whether it asks because of what happened at an instant. */
    public boolean asksOf(String event, Instant at) {
        return trigger instanceof Trigger.Happened happened
                && happened.event().equals(event)
                && since.filter(start -> !at.isBefore(start)).isPresent();
    }

    /** The same, asking from an instant on, one version on. */
    public Plan started(Instant now) {
        return with(Optional.of(now));
    }

    /** The same, standing still, one version on. What it has set going goes on. */
    public Plan stopped() {
        return with(Optional.empty());
    }

    private Plan with(Optional<Instant> start) {
        return new Plan(code, title, trigger, audience, questionnaire, forms, timing, cap, start, version + 1);
    }
}
