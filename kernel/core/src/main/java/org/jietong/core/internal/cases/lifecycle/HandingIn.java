package org.jietong.core.internal.cases.lifecycle;

import java.util.Map;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Document;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.core.internal.cases.checks.Shown;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Takes a document in, at any time before supply (R2.5).
 *
 * @param documents changes the list
 * @param events tells of it
 */
record HandingIn(DocumentList documents, Events events) {

    Outcome<Changed> apply(Application before, Command.HandIn command, Circumstances circumstances) {
        Violations violations = new Violations();
        if (circumstances.pack().document(command.code()).isEmpty()) {
            violations.add(new Violation("/code", "UNKNOWN_DOCUMENT", Map.of("document", Shown.of(command.code()))));
        }
        return violations.unlessAny(before).map(application -> provided(application, command, circumstances));
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
