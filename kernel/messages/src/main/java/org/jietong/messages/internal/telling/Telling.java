package org.jietong.messages.internal.telling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.messages.Announcement;
import org.jietong.api.messages.Delivery;
import org.jietong.api.messages.Message;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.messages.internal.sending.QuietTimes;
import org.jietong.messages.internal.texts.TemplateBook;

/**
 * Writes a message to each who has to know of an event, all of them in one transaction. Read again, an event makes no second
 * one: the key of a message is made of event, recipient and template.
 */
class Telling implements JournalConsumer {
    /** The migration of the store gave it its first place under this name. */
    static final String NAME = "messages";

    private final Store store;
    private final TemplateBook book;
    private final Parameters parameters;
    private final QuietTimes quiet;
    private final Duration kept;
    private final Ids ids;
    private final Clock clock;
    private final Runnable written;

    /**
     * @param kept how long messages are kept: of what is older, nobody knows any more whether it was told
     * @param written is run when there are new messages
     */
    Telling(
            Store store,
            TemplateBook book,
            Parameters parameters,
            QuietTimes quiet,
            Duration kept,
            Ids ids,
            Clock clock,
            Runnable written) {
        this.store = store;
        this.book = book;
        this.parameters = parameters;
        this.quiet = quiet;
        this.kept = kept;
        this.ids = ids;
        this.clock = clock;
        this.written = written;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Nobody wants to be told of what happened before there were messages. */
    @Override
    public Beginning beginning() {
        return Beginning.NEXT_EVENT;
    }

    @Override
    public void accept(PlacedEvent placed) {
        JournalEvent event = placed.event();
        List<Announcement> rows = book.announcements(event.type(), event.details());
        if (rows.isEmpty() || event.at().isBefore(clock.instant().minus(kept))) {
            return;
        }
        int told = store.transact(work -> Outcome.done(tell(work, event, rows))).orElseThrow();
        if (told > 0) {
            written.run();
        }
    }

    private int tell(UnitOfWork work, JournalEvent event, List<Announcement> rows) {
        Case record = work.cases()
                .find(event.caseId())
                .orElseThrow(() -> new IllegalStateException("an event of no case: " + event.id()));
        Situation situation = Situation.of(event, record);
        Recipients recipients = new Recipients(work.staff());
        int told = 0;
        for (Announcement row : rows) {
            for (Recipient recipient : recipients.of(row.audience(), situation)) {
                told += work.messages().insert(message(row, recipient, situation)) ? 1 : 0;
            }
        }
        return told;
    }

    private Message message(Announcement row, Recipient recipient, Situation situation) {
        JournalEvent event = situation.event();
        Instant now = clock.instant();
        UUID key = key(event, recipient, row);
        Message.Content content = new Message.Content(
                row.template(), parameters.of(situation, recipient.to().language()), row.urgentFor(event.details()));
        Delivery delivery = recipient.atTheDesk()
                ? Delivery.atTheDesk(key, now)
                : Delivery.waiting(
                        key,
                        quiet.earliest(recipient.to().routes().get(0).channel(), recipient.to(), content, now),
                        now);
        return new Message(
                ids.next(),
                key,
                new Message.Origin(event.id(), event.caseId(), event.applicationId()),
                recipient.to(),
                content,
                delivery,
                now,
                Optional.empty(),
                1);
    }

    private static UUID key(JournalEvent event, Recipient recipient, Announcement row) {
        String name = event.id() + "/" + recipient.name() + "/" + row.template();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
