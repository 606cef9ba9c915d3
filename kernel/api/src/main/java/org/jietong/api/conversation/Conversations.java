package org.jietong.api.conversation;

import java.util.List;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/** The thread of questions and answers on a case; one for all of its applications, since the applicant sees one case. */
@ProviderType
public interface Conversations {

    /** All messages of a case, oldest first. */
    Outcome<List<Message>> of(CaseNumber number, CaseParty party);

    /**
     * Writes a message. One by staff answers all questions before it. The journal is told that something was written,
     * never what.
     *
     * @param text 1 to 2000 characters
     * @return refused with {@code INVALID_REQUEST}, or with {@code CONFLICT} when 20 questions wait or the thread has 1000
     *     messages
     */
    Outcome<Message> write(CaseNumber number, String text, CaseParty party, Once<Message> once);

    /** Marks what the other side wrote as read. */
    Outcome<Void> markRead(CaseNumber number, CaseParty party);

    /** The applications that the caller may see and whose applicants wait for an answer, those first that wait longest. */
    Outcome<List<Waiting>> waiting(Caller caller);
}
