package org.jietong.messages.internal.telling;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.messages.Announcement;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
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
    private final Writing writing;
    private final Duration kept;
    private final Clock clock;
    private final Runnable written;

    /**
     * @param kept how long messages are kept: of what is older, nobody knows any more whether it was told
     * @param written is run when there are new messages
     */
    Telling(Store store, TemplateBook book, Writing writing, Duration kept, Clock clock, Runnable written) {
        this.store = store;
        this.book = book;
        this.writing = writing;
        this.kept = kept;
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
                told += work.messages()
                                .insert(writing.message(
                                        event.id().toString(),
                                        row.template(),
                                        row.urgentFor(event.details()),
                                        recipient,
                                        situation))
                        ? 1
                        : 0;
            }
        }
        return told;
    }
}
