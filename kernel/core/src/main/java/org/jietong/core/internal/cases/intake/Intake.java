package org.jietong.core.internal.cases.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.cases.Addition;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Submission;
import org.jietong.api.cases.SubmissionReport;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Ids;
import org.jietong.api.text.District;
import org.jietong.api.utility.Utilities;
import org.jietong.core.internal.cases.checks.SubmissionCheck;
import org.jietong.core.internal.cases.lifecycle.Assessment;
import org.jietong.core.internal.cases.lifecycle.Assessor;
import org.jietong.core.internal.cases.lifecycle.DocumentList;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.cases.lifecycle.Lifecycle;
import org.jietong.core.internal.cases.lifecycle.Moment;
import org.jietong.core.internal.cases.lifecycle.TaskList;
import org.jietong.core.internal.cases.warnings.Waking;
import org.jietong.core.internal.numbers.Numbers;
import org.jietong.core.internal.people.LoadBook;
import org.jietong.core.internal.people.Need;
import org.jietong.core.internal.people.Reservation;

/** Makes a case of a submission, up to where it only has to be stored: all the work that needs no transaction. */
public final class Intake {
    private static final String ONLY_WISH = "/applications/0";

    private final SubmissionGate gate;
    private final LoadBook book;
    private final Drafting drafting;
    private final Reporting reporting;

    public Intake(
            SubmissionCheck common,
            Utilities utilities,
            Assessor assessor,
            LoadBook book,
            Lifecycle lifecycle,
            Waking waking,
            DocumentList documents,
            Numbers numbers) {
        Ids ids = documents.ids();
        this.gate = new SubmissionGate(common, new WishCheck(utilities, assessor));
        this.book = book;
        this.reporting = new Reporting(documents);
        ApplicationMaker maker = new ApplicationMaker(ids, numbers, documents, new TaskList(ids, assessor.engine()));
        this.drafting = new Drafting(ids, numbers, new PartMaker(maker, lifecycle, waking, new Events(ids)));
    }

    /** The case; whoever gets it keeps or closes it. */
    public Outcome<Draft> draft(Submission submission, Moment moment) {
        return gate.check(submission, moment)
                .then(checked ->
                        drafted(checked, moment, reservations -> drafting.draft(checked, reservations, moment)));
    }

    /**
     * An application to be added to a case; whoever gets it keeps or closes it. What is wrong is named by its place in the
     * addition.
     */
    public Outcome<Draft> addition(Case whole, Addition addition, Moment moment) {
        Outcome<Checked> outcome = gate.check(form(whole, addition, moment), moment);
        return outcome.problem()
                .map(problem -> Outcome.<Draft>refused(problem.placed(Intake::inAddition)))
                .orElseGet(() -> outcome.then(checked -> drafted(
                        checked,
                        moment,
                        reservations -> drafting.addition(whole, checked, reservations.get(0), moment))));
    }

    /** What the applicant would have handed in for this utility alone. */
    private static Submission form(Case whole, Addition addition, Moment moment) {
        Consent.Given given = new Consent.Given(moment.actor(), moment.at(), ConsentWording.PRESENT);
        return new Submission(
                whole.applicant(),
                whole.site(),
                whole.project(),
                whole.channel(),
                addition.consent()
                        .map(more -> whole.consent().and(more).recorded(given))
                        .orElse(whole.consent()),
                addition.commitment(),
                whole.notices(),
                List.of(addition.wish()),
                Optional.empty());
    }

    private static Violation inAddition(Violation violation) {
        String pointer = violation.pointer();
        return pointer.startsWith(ONLY_WISH)
                ? new Violation(pointer.substring(ONLY_WISH.length()), violation.code(), violation.arguments())
                : violation;
    }

    /**
     * What would become of it.
     *
     * @param known what is known to be wrong already
     */
    public SubmissionReport report(Submission submission, List<Violation> known, Moment moment) {
        return reporting.report(submission, known, gate.examine(submission, moment), moment);
    }

    private Outcome<Draft> drafted(Checked checked, Moment moment, Function<List<Reservation>, Draft> made) {
        List<Reservation> reservations = new ArrayList<>();
        boolean handedOver = false;
        try {
            Optional<Problem> refusal = reserve(checked, moment, reservations);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            Draft draft = made.apply(reservations);
            handedOver = true;
            return Outcome.done(draft);
        } finally {
            if (!handedOver) {
                reservations.forEach(Reservation::close);
            }
        }
    }

    /** Reserves a representative for each wish, up to the first for which there is none. */
    private Optional<Problem> reserve(Checked checked, Moment moment, List<Reservation> reservations) {
        District district = checked.submission().site().district();
        for (Assessment assessment : checked.assessments()) {
            Need need = new Need(
                    assessment.pack().reference().utility(),
                    district,
                    assessment.category().code());
            Optional<Problem> refusal =
                    book.reserve(need, moment.at()).map(reservations::add).problem();
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }
}
