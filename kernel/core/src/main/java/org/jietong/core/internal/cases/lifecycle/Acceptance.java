package org.jietong.core.internal.cases.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Document;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/**
 * Accepts an application: the rules in force now hold for it from here on, what is missing must be promised (R2.5), and
 * the clock starts (R2.11). What is still being fetched is not missing: acceptance does not wait for others (R2.4).
 *
 * @param reassessment classifies it anew
 * @param promising takes promises
 * @param start starts the clock
 */
record Acceptance(Reassessment reassessment, Promising promising, Start start) {

    Outcome<Changed> apply(Application before, Command.Accept command, Circumstances circumstances) {
        if (before.state() == ApplicationState.ACCEPTED) {
            return command.commitment()
                    .map(commitment -> promising.afterwards(before, commitment, circumstances))
                    .orElseGet(() -> Outcome.done(Changed.nothing(before, circumstances)));
        }
        return reassessment
                .of(before, Optional.empty(), circumstances)
                .then(standing -> promising.committed(standing, command.commitment(), circumstances))
                .then(Acceptance::nothingMissing)
                .map(standing -> start.of(before, standing, circumstances.moment()));
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
