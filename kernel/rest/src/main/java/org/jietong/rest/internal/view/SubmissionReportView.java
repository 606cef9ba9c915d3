package org.jietong.rest.internal.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.SubmissionReport;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.Tolerance;
import org.jietong.rest.internal.problem.ProblemView;

/**
 * What would become of a submission.
 *
 * @param fit whether it would be taken in
 * @param complete whether nothing more has to be handed in or promised then
 * @param violations everything that is wrong with it
 * @param problems why a utility could not be asked, though nothing is wrong
 * @param applications what the rules say, for each utility whose part could be judged
 * @param similar open applications that may be asking for the same; only for staff who may see them
 */
public record SubmissionReportView(
        boolean fit,
        boolean complete,
        List<ProblemView.ViolationView> violations,
        List<ProblemView> problems,
        List<PartView> applications,
        List<SimilarView> similar) {
    /**
     * One utility's part.
     *
     * @param utility the utility
     * @param category its class
     * @param limit the promised time
     * @param simpleProject whether the system accepts it at once when nothing is missing
     * @param documents its documents
     * @param commitment what a promise of documents says, with what follows when it is broken
     * @param rulePack the pack in force
     */
    public record PartView(
            String utility,
            CodeNameView category,
            LimitView limit,
            boolean simpleProject,
            List<PaperView> documents,
            String commitment,
            PackView rulePack) {}

    /**
     * A document.
     *
     * @param code the document
     * @param name in the reader's language
     * @param need when it is needed
     * @param state how it would stand
     * @param fetchable whether it can be fetched with the applicant's consent
     * @param evidenceSource the source to consent to
     * @param promisable whether it can be promised
     */
    public record PaperView(
            String code,
            String name,
            DocumentRequirement.Need need,
            Document.State state,
            boolean fetchable,
            Optional<String> evidenceSource,
            boolean promisable) {
        static PaperView of(SubmissionReport.Paper paper, Locale language) {
            DocumentRequirement requirement = paper.requirement();
            return new PaperView(
                    requirement.code(),
                    requirement.name().in(language),
                    requirement.need(),
                    paper.state(),
                    paper.fetchable(),
                    requirement.evidenceSource(),
                    paper.promisable());
        }
    }

    /**
     * @param violations shows violations
     * @param problems shows problems
     * @param commitments words a promise
     */
    public static SubmissionReportView of(
            SubmissionReport report,
            Function<Violation, ProblemView.ViolationView> violations,
            Function<Problem, ProblemView> problems,
            Function<Tolerance, String> commitments,
            Locale language) {
        return new SubmissionReportView(
                report.fit(),
                report.complete(),
                report.violations().stream().map(violations).toList(),
                report.problems().stream().map(problems).toList(),
                report.parts().stream()
                        .map(part -> part(part, commitments, language))
                        .toList(),
                report.similar().stream()
                        .map(similar -> SimilarView.of(similar, language))
                        .toList());
    }

    private static PartView part(SubmissionReport.Part part, Function<Tolerance, String> commitments, Locale language) {
        return new PartView(
                part.pack().reference().utility().value(),
                CodeNameView.of(part.category(), language),
                LimitView.of(part.category().limit(), language),
                part.category().simpleProject(),
                part.papers().stream()
                        .map(paper -> PaperView.of(paper, language))
                        .toList(),
                commitments.apply(part.pack().tolerance()),
                PackView.of(part.pack().reference()));
    }
}
