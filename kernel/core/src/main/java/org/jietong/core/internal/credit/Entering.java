package org.jietong.core.internal.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.credit.BrokenPromise;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.rules.RulePack;
import org.jietong.api.store.Ids;
import org.jietong.api.store.UnitOfWork;

/**
 * Enters broken promises into the register, in the transaction that tells of them. Of an applicant without an identity
 * number nothing is entered, because nobody could be told by it.
 *
 * @param ids ids of entries
 * @param subjects whose they are
 * @param zone in which months are counted
 */
public record Entering(Ids ids, Subjects subjects, ZoneId zone) {

    /** Enters what some events of an application tell. */
    public void enter(Application application, RulePack pack, List<JournalEvent> events, UnitOfWork work) {
        List<JournalEvent> broken = events.stream()
                .filter(event -> event.type().equals(EventType.DOCUMENT_OVERDUE.name()))
                .toList();
        if (broken.isEmpty()) {
            return;
        }
        Optional<Case> whole = work.cases().find(application.key().caseNumber());
        whole.flatMap(found -> found.applicant().identityNumber())
                .map(number -> subjects.of(number, work))
                .ifPresent(subject ->
                        broken.forEach(event -> work.credit().enter(entry(subject, application, pack, event))));
    }

    private BrokenPromise entry(String subject, Application application, RulePack pack, JournalEvent event) {
        return new BrokenPromise(
                ids.next(),
                subject,
                application.key(),
                event.details().get("document"),
                LocalDate.parse(event.details().get("promisedBy")),
                event.at(),
                lapse(event.at(), pack.tolerance().withinMonths()),
                Optional.empty());
    }

    private Instant lapse(Instant at, int months) {
        return at.atZone(zone).plusMonths(months).toInstant();
    }
}
