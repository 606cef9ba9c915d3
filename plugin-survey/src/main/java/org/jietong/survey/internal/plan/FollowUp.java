package org.jietong.survey.internal.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.survey.internal.invitation.Form;

/**
 * One person who is asked because of one thing.
 *
 * @param id time-ordered (UUID version 7)
 * @param origin what it is because of: unique, so that nobody is asked twice because of the same thing
 * @param plan code of the plan
 * @param customer whom it is about
 * @param triggeredAt when that happened
 * @param progress how far it has come
 * @param rectification the rectification after which it asks again; empty for the first question
 * @param version goes up by one with each change; the HTTP entity tag
 */
public record FollowUp(
        UUID id,
        String origin,
        String plan,
        Customer customer,
        Instant triggeredAt,
        Progress progress,
        Optional<UUID> rectification,
        long version) {

    /**
     * How far a follow-up has come.
     *
     * @param state where it stands
     * @param step which of the plan's forms it is at, 0 for the first
     * @param form by which form it is or was asked
     * @param nextAt when there is something to do about it by itself; empty when there is nothing
     * @param invitation the present invitation
     * @param askedAt when the present form asked
     * @param reminded how often it was remembered since
     * @param endedAt when it ended
     */
    public record Progress(
            FollowUpState state,
            int step,
            Form form,
            Optional<Instant> nextAt,
            Optional<UUID> invitation,
            Optional<Instant> askedAt,
            int reminded,
            Optional<Instant> endedAt) {

        /** One that is to ask at an instant. */
        public static Progress planned(Form form, Instant at) {
            return planned(0, form, at);
        }

        private static Progress planned(int step, Form form, Instant at) {
            return new Progress(
                    FollowUpState.PLANNED,
                    step,
                    form,
                    Optional.of(at),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    Optional.empty());
        }

        /** It goes on with the next form at once. */
        public Progress onTo(Form next, Instant now) {
            return planned(step + 1, next, now);
        }

        /** It asked. */
        public Progress asked(UUID by, Instant now, Instant next) {
            return new Progress(
                    FollowUpState.ASKED,
                    step,
                    form,
                    Optional.of(next),
                    Optional.of(by),
                    Optional.of(now),
                    0,
                    Optional.empty());
        }

        /** It was remembered. */
        public Progress remindedUntil(Instant next) {
            return new Progress(
                    state, step, form, Optional.of(next), invitation, askedAt, reminded + 1, Optional.empty());
        }

        /** It is over. */
        public Progress ended(FollowUpState how, Instant now) {
            return new Progress(how, step, form, Optional.empty(), invitation, askedAt, reminded, Optional.of(now));
        }
    }

    /** The same further on, one version on. */
    public FollowUp with(Progress next) {
        return new FollowUp(id, origin, plan, customer, triggeredAt, next, rectification, version + 1);
    }

    /** The origin of the invitation of the present form. */
    public String invitationOrigin() {
        return origin + "#" + progress.step();
    }
}
