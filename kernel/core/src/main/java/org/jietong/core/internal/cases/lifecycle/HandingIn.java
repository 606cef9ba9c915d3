package org.jietong.core.internal.cases.lifecycle;

import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Document;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.core.internal.cases.checks.Shown;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Takes a document in, at any time before supply (R2.5). With the last one that a simple project was waiting for, the
 * system accepts it (R2.2).
 *
 * @param documents changes the list
 * @param reassessment says whether the rules in force find it simple and whole, too
 * @param simple accepts simple projects
 * @param events tells of it
 */
record HandingIn(DocumentList documents, Reassessment reassessment, SimpleProjects simple, Events events) {

    Outcome<Changed> apply(Application before, Command.HandIn command, Circumstances circumstances) {
        Violations violations = new Violations();
        if (circumstances.pack().document(command.code()).isEmpty()) {
            violations.add(new Violation("/code", "UNKNOWN_DOCUMENT", Map.of("document", Shown.of(command.code()))));
        }
        return violations.unlessAny(before).map(application -> {
            Changed provided = provided(application, command, circumstances);
            return accepted(provided, circumstances).map(provided::then).orElse(provided);
        });
    }

    /** A document is taken in even if the rules in force cannot be asked; then somebody else has to accept. */
    private Optional<Changed> accepted(Changed provided, Circumstances circumstances) {
        Application waiting = provided.after();
        if (waiting.state() != ApplicationState.SUBMITTED
                || !circumstances.category().simpleProject()
                || !SimpleProjects.isWhole(waiting)) {
            return Optional.empty();
        }
        Outcome<Optional<Changed>> accepted = reassessment
                .of(waiting, Optional.empty(), circumstances)
                .map(standing -> simple.accepted(waiting, standing, circumstances.applying(), circumstances.moment()));
        return accepted.problem().isEmpty() ? accepted.orElseThrow() : Optional.empty();
    }

    private Changed provided(Application before, Command.HandIn command, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        Application after = before.change()
                .documents(present -> documents.handedIn(present, command.code(), command.content(), moment.at()))
                .made();
        Map<String, String> details = Map.of(
                "document", command.code(),
                "sha256", command.content().sha256(),
                "from",
                        DocumentList.find(before.documents(), command.code())
                                .map(Document::state)
                                .map(Enum::name)
                                .orElse(""));
        return Changed.to(
                before, after, circumstances, events.of(after, EventType.DOCUMENT_HANDED_IN, moment, details));
    }
}
