package org.jietong.rest.internal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.credit.BrokenPromise;

/**
 * An entry of the register of credit.
 *
 * @param id the entry
 * @param application the application for which it was promised
 * @param caseNumber its case
 * @param utility its utility
 * @param district where it lies
 * @param document the document that was promised
 * @param promisedBy the day that was promised
 * @param at when the promise was broken
 * @param lapsesAt from when on it does not count any more
 * @param lift that it was taken back
 */
public record BrokenPromiseView(
        UUID id,
        String application,
        String caseNumber,
        String utility,
        String district,
        String document,
        LocalDate promisedBy,
        Instant at,
        Instant lapsesAt,
        Optional<LiftView> lift) {
    /**
     * That an entry was taken back.
     *
     * @param by who did it
     * @param at when
     * @param reason why
     */
    public record LiftView(ActorView by, Instant at, String reason) {
        static LiftView of(BrokenPromise.Lift lift) {
            return new LiftView(ActorView.of(lift.by()), lift.at(), lift.reason());
        }
    }

    public static BrokenPromiseView of(BrokenPromise entry) {
        return new BrokenPromiseView(
                entry.id(),
                entry.application().number().value(),
                entry.application().caseNumber().value(),
                entry.application().utility().value(),
                entry.application().district().code(),
                entry.document(),
                entry.promisedBy(),
                entry.at(),
                entry.lapsesAt(),
                entry.lift().map(LiftView::of));
    }
}
