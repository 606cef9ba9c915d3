package org.jietong.messages.internal.telling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.messages.Audience;
import org.jietong.api.messages.OwnNotice;
import org.jietong.api.messages.OwnNotices;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.tables.OwnTransaction;

/** Writes what plugins want to have told, among the messages of the kernel. */
class WrittenOwnNotices implements OwnNotices {
    private static final String TYPE = "OWN_NOTICE";

    private final Writing writing;
    private final Clock clock;

    WrittenOwnNotices(Writing writing, Clock clock) {
        this.writing = writing;
        this.clock = clock;
    }

    @Override
    public Outcome<Integer> write(OwnTransaction transaction, OwnNotice notice) {
        UnitOfWork work = transaction.records();
        Optional<Application> application = work.applications().find(notice.about());
        Optional<Case> record =
                application.flatMap(known -> work.cases().find(known.key().caseId()));
        return record.map(known -> Outcome.done(written(work, notice, application.orElseThrow(), known)))
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    private int written(UnitOfWork work, OwnNotice notice, Application application, Case record) {
        Situation situation = Situation.of(cause(notice, application), record);
        int written = 0;
        for (Recipient recipient : recipients(notice.to(), new Recipients(work.staff()), situation)) {
            written += work.messages()
                            .insert(writing.message(
                                    notice.key(), notice.template(), notice.urgent(), recipient, situation))
                    ? 1
                    : 0;
        }
        return written;
    }

    /** A message tells of an event; this one happened with the plugin, and is none of the journal. */
    private JournalEvent cause(OwnNotice notice, Application application) {
        return new JournalEvent(
                UUID.nameUUIDFromBytes(notice.key().getBytes(StandardCharsets.UTF_8)),
                application.key().caseId(),
                Optional.of(application.key().id()),
                0,
                TYPE,
                clock.instant(),
                new Actor(Actor.Kind.SYSTEM, "extension"),
                notice.parameters());
    }

    private static List<Recipient> recipients(OwnNotice.Recipient to, Recipients recipients, Situation situation) {
        if (to instanceof OwnNotice.Holders holders) {
            return recipients.holders(holders.role(), situation);
        }
        if (to instanceof OwnNotice.Member member) {
            return recipients.member(member.id());
        }
        return recipients.of(
                to instanceof OwnNotice.Applicant ? Audience.APPLICANT : Audience.REPRESENTATIVE, situation);
    }
}
