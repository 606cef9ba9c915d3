package org.jietong.api.cases;

import java.util.List;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/** The use cases over whole cases. */
@ProviderType
public interface Cases {

    /**
     * Takes a submission in: checked, classified, a representative named at once (R3.1), simple projects accepted at once
     * (R2.2); all of it stored, or nothing.
     *
     * @return the receipt; refused with {@code INVALID_REQUEST} or {@code INVALID_FACTS} for everything that is wrong,
     *     {@code IDEMPOTENCY_KEY_REUSED}, {@code UTILITY_UNAVAILABLE} or {@code NO_REPRESENTATIVE}
     */
    Outcome<Receipt> submit(Submission submission, Caller caller);

    /**
     * Says what would become of a submission: everything that is wrong or missing at once, the class of each part, and which
     * documents it needs. Stores nothing, and names no representative.
     *
     * @param known what is known to be wrong with the request already
     * @return refused only when the caller may not submit
     */
    Outcome<SubmissionReport> check(Submission submission, List<Violation> known, Caller caller);

    /**
     * Adds an application to an open case, as a submission would have made it (R1.3). Open to the applicant, and to staff who
     * may submit for applicants.
     *
     * @return the receipt in its new edition; refused as a submission, and besides with {@code CASE_CLOSED} when nothing of the
     *     case is running any more, and {@code ALREADY_APPLIED} when an application for the utility is
     */
    Outcome<Receipt> add(CaseNumber number, Addition addition, CaseParty party, Once<Receipt> once);

    /** A case with those of its applications that the caller may see. */
    Outcome<CaseDetail> find(CaseNumber number, Caller caller);

    /**
     * The cases that the caller may see, newest first; of an applicant the newest 200 own ones, whatever is asked.
     *
     * @return refused with {@code INVALID_REQUEST} for a text without a word to look for, and for another order
     */
    Outcome<Page<CaseDetail>> list(Query query, Caller caller);

    /**
     * Open applications, among those that the caller may see, that may be asking for what a form asks for; nothing is
     * stored. What was handed in a moment ago may be missing.
     *
     * @return the newest first, at most 50
     */
    Outcome<List<Similar>> similar(Submission form, Caller caller);

    /**
     * The public progress of a case, for who knows its number and the applicant's phone.
     *
     * @return refused with {@code NOT_FOUND} alike for an unknown number and a wrong phone
     */
    Outcome<CaseDetail> progress(CaseNumber number, String phone);

    /** The events of a case that the caller may see, oldest first. */
    Outcome<List<JournalEvent>> events(CaseNumber number, Caller caller);
}
