package org.jietong.core.internal.cases.warnings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Document.Warned;
import org.jietong.api.cases.Escalation;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.store.Ids;
import org.jietong.api.time.ClockEntry;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.cases.lifecycle.Moment;

/**
 * Looks at an application and does what is due by itself by now: a suspension that is over is ended, steps of the ladder
 * are told, promises are remembered. It stores nothing, and looked at twice it finds nothing the second time.
 */
public final class Visit {
    private final Ids ids;
    private final Events events;
    private final Ladder ladder;
    private final Promises promises;
    private final Waking waking;
    private final EscalationDetails details;

    public Visit(Deadlines deadlines, Ids ids) {
        this.ids = ids;
        this.events = new Events(ids);
        this.ladder = new Ladder(deadlines);
        this.promises = new Promises(deadlines.time());
        this.waking = new Waking(deadlines);
        this.details = new EscalationDetails(deadlines);
    }

    /** An application that was accepted and has not ended, under its own rules. */
    public Visited of(Application before, RulePack pack, Category category, Moment moment) {
        List<JournalEvent> told = new ArrayList<>();
        Application after = resumed(before, moment, told);
        after = escalated(after, pack, category, moment, told);
        after = remembered(after, pack, moment, told);
        return new Visited(before, waking.set(after, pack, category, moment), told);
    }

    /** The entry changes no deadline: the suspension named its end, from which on the clock has run. */
    private Application resumed(Application before, Moment moment, List<JournalEvent> told) {
        ClockEntry last = before.ledger().get(before.ledger().size() - 1);
        if (last.kind() != ClockEntry.Kind.SUSPENDED || !last.isOver(moment.at())) {
            return before;
        }
        Instant end = last.until().orElseThrow();
        ClockEntry entry = new ClockEntry(
                ids.next(),
                ClockEntry.Kind.RESUMED,
                end,
                Optional.empty(),
                Optional.empty(),
                moment.actor().name(),
                moment.at());
        Application after = before.change().enter(entry).made();
        Map<String, String> explained = Map.of("suspension", last.id().toString(), "resumedAt", end.toString());
        told.add(events.of(after, EventType.CLOCK_RESUMED, moment, explained));
        return after;
    }

    private Application escalated(
            Application before, RulePack pack, Category category, Moment moment, List<JournalEvent> told) {
        if (isSuspended(before)) {
            return before;
        }
        Application after = before;
        for (DueStep due : ladder.upcoming(before, pack, category)) {
            if (!due.at().isAfter(moment.at())) {
                Escalation escalation = after.watch()
                        .escalation(due.step().code())
                        .map(earlier -> earlier.again(moment.at()))
                        .orElseGet(() -> Escalation.told(due.step().code(), moment.at()));
                after = after.change().watch(after.watch().with(escalation)).made();
                told.add(events.of(
                        after,
                        EventType.ESCALATED,
                        moment,
                        details.of(due.step(), escalation, after, pack, category, moment)));
            }
        }
        return after;
    }

    private static boolean isSuspended(Application application) {
        ClockEntry last = application.ledger().get(application.ledger().size() - 1);
        return last.kind() == ClockEntry.Kind.SUSPENDED;
    }

    private Application remembered(Application before, RulePack pack, Moment moment, List<JournalEvent> told) {
        Application after = before;
        for (Document document : before.documents()) {
            Optional<Warned> due = promises.due(document, pack, moment);
            if (due.isPresent()) {
                after = after.change()
                        .documents(documents -> warned(documents, document.warned(due.get())))
                        .made();
                told.add(events.of(after, type(due.get()), moment, explained(document)));
            }
        }
        return after;
    }

    private static List<Document> warned(List<Document> documents, Document now) {
        return documents.stream()
                .map(document -> document.id().equals(now.id()) ? now : document)
                .toList();
    }

    private static EventType type(Warned warned) {
        return warned == Warned.REMINDED ? EventType.DOCUMENT_REMINDER : EventType.DOCUMENT_OVERDUE;
    }

    private static Map<String, String> explained(Document document) {
        return Map.of(
                "document",
                document.code(),
                "promisedBy",
                document.promisedBy().orElseThrow().toString());
    }
}
