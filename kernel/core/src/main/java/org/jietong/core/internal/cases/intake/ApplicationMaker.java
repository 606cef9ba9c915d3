package org.jietong.core.internal.cases.intake;

import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Submission;
import org.jietong.api.store.Ids;
import org.jietong.core.internal.cases.lifecycle.Applying;
import org.jietong.core.internal.cases.lifecycle.Assessment;
import org.jietong.core.internal.cases.lifecycle.DocumentList;
import org.jietong.core.internal.cases.lifecycle.TaskList;
import org.jietong.core.internal.numbers.Numbers;
import org.jietong.core.internal.people.Reservation;

/**
 * Makes the first version of an application.
 *
 * @param ids its ids
 * @param numbers its number
 * @param documents its documents
 * @param tasks its tasks
 */
record ApplicationMaker(Ids ids, Numbers numbers, DocumentList documents, TaskList tasks) {
    private static final long FIRST = 1;

    Application make(CaseKey key, Submission submission, Assessment assessment, Reservation reservation) {
        return new Application(
                new ApplicationKey(
                        ids.next(),
                        numbers.forApplication(assessment.pack().numberPrefix(), key.at()),
                        key.id(),
                        key.number(),
                        assessment.pack().reference().utility(),
                        submission.site().district(),
                        key.at()),
                assessment.facts(),
                assessment.classified(),
                ApplicationState.SUBMITTED,
                List.of(reservation.assignment(ids.next())),
                List.of(),
                Optional.empty(),
                documents(key, submission, assessment),
                tasks.of(assessment, List.of()),
                Optional.empty(),
                List.of(),
                FIRST);
    }

    private List<Document> documents(CaseKey key, Submission submission, Assessment assessment) {
        List<Document> asked = documents.under(assessment.pack(), List.of(), Applying.in(submission), key.at());
        return submission
                .commitment()
                .map(commitment -> documents.promised(assessment.pack(), asked, commitment, key.at()))
                .orElse(asked);
    }
}
