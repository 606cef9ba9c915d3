package org.jietong.core.internal.cases.lifecycle;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Commitment;
import org.jietong.api.cases.Document;
import org.jietong.api.journal.EventType;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.rules.RulePack;
import org.jietong.core.internal.cases.checks.CommitmentCheck;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Takes promises of documents (R2.5): at acceptance of whatever is missing, afterwards of what is missing only since then,
 * because its evidence source did not give it.
 *
 * @param documents changes the list
 * @param tolerance who may promise
 * @param events tells of it
 */
record Promising(DocumentList documents, Toleration tolerance, Events events) {

    /** What is promised at acceptance, whose promises are those of the submission too. */
    Outcome<Standing> committed(Standing standing, Optional<Commitment> commitment, Circumstances circumstances) {
        Outcome<Standing> promised = commitment.isEmpty()
                ? Outcome.done(standing)
                : promised(standing.pack(), standing.documents(), commitment.get(), circumstances.moment())
                        .map(standing::with);
        return promised.then(
                all -> unless(tolerance.refusal(all, circumstances.applying(), circumstances.moment()), all));
    }

    /** Nothing changes when the same is said again; what was promised at acceptance is not promised anew. */
    Outcome<Changed> afterwards(Application before, Commitment commitment, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        List<Document> promised = documents.promised(circumstances.pack(), before.documents(), commitment, moment.at());
        if (promised.equals(before.documents())) {
            return Outcome.done(Changed.nothing(before, circumstances));
        }
        if (!missing(before).containsAll(commitment.documents())) {
            return TransitionTable.refused(before.state(), Action.ACCEPT);
        }
        return promised(circumstances.pack(), before.documents(), commitment, moment)
                .then(all ->
                        unless(tolerance.refusal(circumstances.pack(), all, circumstances.applying(), moment), all))
                .map(all -> changed(before, all, commitment, circumstances));
    }

    private Outcome<List<Document>> promised(
            RulePack pack, List<Document> present, Commitment commitment, Moment moment) {
        Violations violations = new Violations();
        CommitmentCheck.check(commitment, code -> pack.document(code).isPresent(), moment.today(), violations);
        return violations.unlessAny(commitment).map(known -> documents.promised(pack, present, known, moment.at()));
    }

    private static Set<String> missing(Application application) {
        Set<String> missing = new HashSet<>();
        application.documents().stream()
                .filter(document -> document.state() == Document.State.MISSING)
                .forEach(document -> missing.add(document.code()));
        return missing;
    }

    private Changed changed(
            Application before, List<Document> promised, Commitment commitment, Circumstances circumstances) {
        Application after = before.change().documents(present -> promised).made();
        Map<String, String> details = Map.of(
                "documents", String.join(",", commitment.documents()),
                "promisedBy", commitment.promisedBy().toString());
        return Changed.to(
                before,
                after,
                circumstances,
                events.of(after, EventType.DOCUMENT_PROMISED, circumstances.moment(), details));
    }

    private static <T> Outcome<T> unless(Optional<Problem> refusal, T value) {
        return refusal.map(Outcome::<T>refused).orElseGet(() -> Outcome.done(value));
    }
}
