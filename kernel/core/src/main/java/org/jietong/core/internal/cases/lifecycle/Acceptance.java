package org.jietong.core.internal.cases.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Commitment;
import org.jietong.api.cases.Document;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.core.internal.cases.checks.CommitmentCheck;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Accepts an application: the rules in force now hold for it from here on, what is missing must be promised (R2.5), and
 * the clock starts (R2.11).
 */
final class Acceptance {
    private final Reassessment reassessment;
    private final DocumentList documents;
    private final Start start;

    Acceptance(Reassessment reassessment, DocumentList documents, Start start) {
        this.reassessment = reassessment;
        this.documents = documents;
        this.start = start;
    }

    Outcome<Changed> apply(Application before, Command.Accept command, Circumstances circumstances) {
        if (before.state() == ApplicationState.ACCEPTED) {
            return repeated(before, command, circumstances);
        }
        return reassessment
                .of(before, Optional.empty(), circumstances)
                .then(standing -> committed(standing, command.commitment(), circumstances.moment()))
                .then(Acceptance::nothingMissing)
                .map(standing -> start.of(before, standing, circumstances.moment()));
    }

    /** Nothing changes when the same is said again; what was promised at acceptance is not promised anew. */
    private Outcome<Changed> repeated(Application before, Command.Accept command, Circumstances circumstances) {
        boolean saysNothingNew = command.commitment()
                .map(commitment -> documents
                        .promised(
                                circumstances.pack(),
                                before.documents(),
                                commitment,
                                circumstances.moment().at())
                        .equals(before.documents()))
                .orElse(true);
        return saysNothingNew
                ? Outcome.done(Changed.nothing(before, circumstances))
                : TransitionTable.refused(before.state(), Action.ACCEPT);
    }

    private Outcome<Standing> committed(Standing standing, Optional<Commitment> commitment, Moment moment) {
        if (commitment.isEmpty()) {
            return Outcome.done(standing);
        }
        Violations violations = new Violations();
        CommitmentCheck.check(
                commitment.get(), code -> standing.pack().document(code).isPresent(), moment.today(), violations);
        return violations
                .unlessAny(standing)
                .map(known ->
                        known.with(documents.promised(known.pack(), known.documents(), commitment.get(), moment.at())));
    }

    private static Outcome<Standing> nothingMissing(Standing standing) {
        List<Violation> missing = standing.documents().stream()
                .filter(document -> document.state() == Document.State.MISSING)
                .map(document ->
                        new Violation("/commitment/documents", "DOCUMENT_MISSING", Map.of("document", document.code())))
                .toList();
        return missing.isEmpty()
                ? Outcome.done(standing)
                : Outcome.refused(Problem.of(ProblemType.DOCUMENTS_MISSING, missing));
    }
}
