package org.jietong.core.internal.cases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Document.State;
import org.jietong.api.cases.Submission;
import org.jietong.api.cases.SubmissionReport;
import org.jietong.api.cases.SubmissionReport.Paper;
import org.jietong.api.cases.SubmissionReport.Part;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.DocumentRequirement.Need;
import org.jietong.api.rules.RulePack;
import org.jietong.core.internal.cases.lifecycle.Applying;
import org.jietong.core.internal.cases.lifecycle.Assessment;
import org.jietong.core.internal.cases.lifecycle.DocumentList;
import org.jietong.core.internal.cases.lifecycle.Moment;

/**
 * Says what would become of a submission, by the same rules that take it in.
 *
 * @param documents makes the documents
 */
record Reporting(DocumentList documents) {

    /** Of one place one thing is said, that which was known first. */
    SubmissionReport report(
            Submission submission, List<Violation> known, SubmissionGate.Examined examined, Moment moment) {
        Set<String> places = known.stream().map(Violation::pointer).collect(Collectors.toSet());
        List<Violation> violations = new ArrayList<>(known);
        examined.violations().stream()
                .filter(violation -> !places.contains(violation.pointer()))
                .forEach(violations::add);
        Applying applying = applying(submission, moment);
        return new SubmissionReport(
                violations,
                examined.wishes().problems(),
                examined.wishes().assessments().stream()
                        .map(assessment -> part(assessment, submission, applying, moment))
                        .toList());
    }

    /** Whoever has not said yet who applies is taken for a person, and consents to nothing. */
    private static Applying applying(Submission submission, Moment moment) {
        Consent consent = Optional.ofNullable(submission.consent())
                .orElse(Consent.none())
                .recorded(new Consent.Given(moment.actor(), moment.at(), ConsentWording.PRESENT));
        ClientType type = Optional.ofNullable(submission.applicant())
                .map(applicant -> applicant.type())
                .orElse(ClientType.NATURAL_PERSON);
        return new Applying(type, consent, Optional.empty());
    }

    private Part part(Assessment assessment, Submission submission, Applying applying, Moment moment) {
        RulePack pack = assessment.pack();
        List<Document> asked = documents.under(pack, List.of(), applying, moment.at());
        List<Document> made = submission
                .commitment()
                .filter(commitment -> commitment.promisedBy() != null)
                .map(commitment -> documents.promised(pack, asked, commitment, moment.at()))
                .orElse(asked);
        return new Part(
                pack,
                assessment.category(),
                pack.documents().stream()
                        .filter(requirement -> requirement.concerns(applying.applicant()))
                        .map(requirement -> paper(requirement, made))
                        .toList());
    }

    private Paper paper(DocumentRequirement requirement, List<Document> made) {
        State state = made.stream()
                .filter(document -> document.code().equals(requirement.code()))
                .map(Document::state)
                .findFirst()
                .orElse(State.NOT_ASKED);
        boolean fetchable =
                requirement.evidenceSource().filter(documents.connected()).isPresent();
        return new Paper(requirement, state, fetchable, requirement.need() != Need.FORM);
    }
}
