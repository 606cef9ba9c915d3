package org.jietong.rest.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.cases.Addition;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Similar;
import org.jietong.api.cases.Submission;
import org.jietong.api.cases.SubmissionReport;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;

/** Takes every submission; knows one case. */
final class FakeCases implements Cases {
    Submission submitted;
    Addition added;
    Query asked;
    Caller caller;
    Optional<Problem> refusal = Optional.empty();

    @Override
    public Outcome<Receipt> submit(Submission submission, Caller by) {
        submitted = submission;
        caller = by;
        return refusal.<Outcome<Receipt>>map(Outcome::refused).orElseGet(() -> Outcome.done(Samples.receipt()));
    }

    @Override
    public Outcome<SubmissionReport> check(Submission submission, List<Violation> known, Caller by) {
        submitted = submission;
        caller = by;
        SubmissionReport report = new SubmissionReport(known, List.of(), List.of(Samples.part()));
        return by instanceof Caller.Staff ? similar(submission, by).map(report::resembling) : Outcome.done(report);
    }

    @Override
    public Outcome<Receipt> add(CaseNumber number, Addition addition, CaseParty party, Once<Receipt> once) {
        added = addition;
        caller = party.caller();
        return refusal.<Outcome<Receipt>>map(Outcome::refused).orElseGet(() -> Outcome.done(Samples.receipt()));
    }

    @Override
    public Outcome<CaseDetail> find(CaseNumber number, Caller by) {
        return number.equals(Samples.CASE)
                ? Outcome.done(Samples.caseDetail())
                : Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public Outcome<Page<CaseDetail>> list(Query query, Caller by) {
        asked = query;
        return Outcome.done(new Page<>(List.of(Samples.caseDetail()), Optional.of("a b&c")));
    }

    @Override
    public Outcome<List<Similar>> similar(Submission form, Caller caller) {
        submitted = form;
        return Outcome.done(List.of(new Similar(Set.of(Similar.Why.SAME_SITE), Samples.listed())));
    }

    @Override
    public Outcome<CaseDetail> progress(CaseNumber number, String phone) {
        return phone.equals(Samples.PHONE) ? find(number, caller) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public Outcome<List<JournalEvent>> events(CaseNumber number, Caller by) {
        return Outcome.done(List.of(Samples.event()));
    }
}
