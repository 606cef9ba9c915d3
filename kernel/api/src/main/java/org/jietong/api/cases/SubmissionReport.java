package org.jietong.api.cases;

import java.util.List;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.RulePack;

/**
 * What would become of a submission; nothing is stored of it.
 *
 * @param violations everything that is wrong with it, none when it would be taken in
 * @param problems why a utility could not be asked, though nothing is wrong
 * @param parts what the rules say, for each utility whose part could be judged
 * @param similar open applications that may be asking for the same; only for those who may see them
 */
public record SubmissionReport(
        List<Violation> violations, List<Problem> problems, List<Part> parts, List<Similar> similar) {
    public SubmissionReport {
        similar = List.copyOf(similar);
        violations = List.copyOf(violations);
        problems = List.copyOf(problems);
        parts = List.copyOf(parts);
    }

    /** One that was not compared with what is open. */
    public SubmissionReport(List<Violation> violations, List<Problem> problems, List<Part> parts) {
        this(violations, problems, parts, List.of());
    }

    /** The same with what resembles it. */
    public SubmissionReport resembling(List<Similar> others) {
        return new SubmissionReport(violations, problems, parts, others);
    }

    /** Whether it would be taken in. */
    public boolean fit() {
        return violations.isEmpty() && problems.isEmpty();
    }

    /** Whether nothing more has to be handed in or promised after that. */
    public boolean complete() {
        return fit()
                && parts.stream()
                        .flatMap(part -> part.papers().stream())
                        .noneMatch(paper -> paper.state() == Document.State.MISSING);
    }

    /**
     * One utility's part.
     *
     * @param pack the rules in force
     * @param category the class it falls into
     * @param papers the documents that it would have, and those that may be handed in besides
     */
    public record Part(RulePack pack, Category category, List<Paper> papers) {
        public Part {
            papers = List.copyOf(papers);
        }
    }

    /**
     * A document.
     *
     * @param requirement what the pack says of it
     * @param state how it would stand; {@code NOT_ASKED} for one that is not demanded
     * @param fetchable whether a source is connected that can give it with consent
     * @param promisable whether it can be promised instead, as far as the rules say
     */
    public record Paper(DocumentRequirement requirement, Document.State state, boolean fetchable, boolean promisable) {}
}
