package org.jietong.core.internal.cases.lifecycle;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Document;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.DocumentRequirement;

/**
 * Has a document fetched once more (R2.4): its source was not connected before, was away, or gave what could not be taken. What is
 * there is not fetched over, and no source is asked without consent.
 *
 * @param connected for which evidence sources one is connected
 * @param events tells of it
 */
record FetchingAgain(Predicate<String> connected, Events events) {
    /** A register is not to be asked for the same document as fast as somebody can press a button. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    Outcome<Changed> apply(Application before, Command.FetchAgain command, Circumstances circumstances) {
        Optional<Document> document = DocumentList.find(before.documents(), command.code());
        Optional<String> source =
                circumstances.pack().document(command.code()).flatMap(DocumentRequirement::evidenceSource);
        if (document.isEmpty() || source.isEmpty()) {
            return Outcome.refused(ProblemType.NOT_FOUND);
        }
        if (document.get().state() == Document.State.FETCHING) {
            return Outcome.done(Changed.nothing(before, circumstances));
        }
        return refusal(document.get(), source.get(), circumstances)
                .<Outcome<Changed>>map(
                        why -> Outcome.refused(Problem.of(ProblemType.FETCH_REFUSED, List.of(Violation.of("", why)))))
                .orElseGet(() -> Outcome.done(fetching(before, document.get(), source.get(), circumstances)));
    }

    private Optional<String> refusal(Document document, String source, Circumstances circumstances) {
        if (document.state() == Document.State.PROVIDED) {
            return Optional.of("PROVIDED_ALREADY");
        }
        if (circumstances.applying().get().consent().givenFor(source).isEmpty()) {
            return Optional.of("NO_CONSENT");
        }
        if (!connected.test(source)) {
            return Optional.of("NOT_CONNECTED");
        }
        boolean soon = document.fetch().isPresent()
                && document.changedAt()
                        .plus(PAUSE)
                        .isAfter(circumstances.moment().at());
        return soon ? Optional.of("ASKED_JUST_NOW") : Optional.empty();
    }

    private Changed fetching(Application before, Document document, String source, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        Document sought = document.fetching(moment.at());
        Application after = before.change()
                .documents(present -> present.stream()
                        .map(other -> other.id().equals(sought.id()) ? sought : other)
                        .toList())
                .made();
        Map<String, String> details = Map.of("document", document.code(), "source", source);
        return Changed.to(
                before, after, circumstances, events.of(after, EventType.EVIDENCE_ASKED_AGAIN, moment, details));
    }
}
