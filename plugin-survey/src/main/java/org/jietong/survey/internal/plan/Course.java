package org.jietong.survey.internal.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jietong.survey.internal.invitation.Form;

/**
 * What is next with a follow-up, decided by its plan and by what is known of the person; a pure function of these and the
 * instant.
 *
 * @param zone the zone in which days are counted
 */
public record Course(ZoneId zone) {

    /**
     * What is known of the person.
     *
     * @param unwilling whether the person wants no questions
     * @param asked how often the person was asked in the plan's period
     */
    public record Known(boolean unwilling, int asked) {}

    /** What is to be done. */
    public sealed interface Step {
        /**
         * To ask.
         *
         * @param expiresAt until when it can be answered
         * @param nextAt when to look again
         */
        record Ask(Instant expiresAt, Instant nextAt) implements Step {}

        /**
         * To remind.
         *
         * @param nextAt when to look again
         */
        record Remind(Instant nextAt) implements Step {}

        /**
         * To ask by the next form, because nobody answered by this one.
         *
         * @param form the next form
         */
        record GoOn(Form form) implements Step {}

        /**
         * To end it.
         *
         * @param how its last state
         */
        record End(FollowUpState how) implements Step {}

        /**
         * To look again later.
         *
         * @param at when
         */
        record Wait(Instant at) implements Step {}
    }

    /** What is next with one that is not over. */
    public Step next(FollowUp followUp, Plan plan, Known known, Instant now) {
        FollowUp.Progress progress = followUp.progress();
        if (progress.nextAt().filter(now::isBefore).isPresent()) {
            return new Step.Wait(progress.nextAt().orElseThrow());
        }
        return progress.askedAt()
                .map(asked -> afterwards(progress, plan, known, asked, now))
                .orElseGet(() -> first(followUp, plan, known, now));
    }

    /** The second question after a rectification was promised by the first, so the cap does not hold it back. */
    private Step first(FollowUp followUp, Plan plan, Known known, Instant now) {
        if (known.unwilling()) {
            return new Step.End(FollowUpState.UNWILLING);
        }
        boolean isNew =
                followUp.progress().step() == 0 && followUp.rectification().isEmpty();
        if (isNew && plan.cap().isReached(known.asked())) {
            return new Step.End(FollowUpState.CAPPED);
        }
        Instant expiry = plan.timing().expiry(now, zone);
        return new Step.Ask(expiry, reminderOr(expiry, plan, followUp.progress().form(), now, 0));
    }

    private Step afterwards(FollowUp.Progress progress, Plan plan, Known known, Instant asked, Instant now) {
        Instant expiry = plan.timing().expiry(asked, zone);
        if (!now.isBefore(expiry)) {
            return over(progress, plan, known);
        }
        if (known.unwilling()) {
            return new Step.End(FollowUpState.REFUSED);
        }
        return new Step.Remind(reminderOr(expiry, plan, progress.form(), asked, progress.reminded() + 1));
    }

    private static Step over(FollowUp.Progress progress, Plan plan, Known known) {
        int following = progress.step() + 1;
        return following < plan.forms().size() && !known.unwilling()
                ? new Step.GoOn(plan.forms().get(following))
                : new Step.End(FollowUpState.EXPIRED);
    }

    /** Only what was sent can be remembered; people who are called or visited are called again by staff. */
    private Instant reminderOr(Instant expiry, Plan plan, Form form, Instant asked, int reminded) {
        Optional<Instant> reminder = isSent(form) ? plan.timing().reminder(asked, reminded, zone) : Optional.empty();
        return reminder.filter(expiry::isAfter).orElse(expiry);
    }

    /** Whether a form goes out as a message. */
    public static boolean isSent(Form form) {
        return form == Form.SMS_LINK || form == Form.WECHAT;
    }
}
