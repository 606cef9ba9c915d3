package org.jietong.rest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Nudges;
import org.jietong.api.cases.Task;
import org.jietong.api.conversation.Conversations;
import org.jietong.api.conversation.Message;
import org.jietong.api.conversation.Waiting;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;

/** Keeps what is written, and lets a task be nudged once. */
final class FakeConversations implements Conversations, Nudges {
    private final List<Message> written = new ArrayList<>();
    private boolean nudged;
    boolean read;

    @Override
    public Outcome<List<Message>> of(CaseNumber number, CaseParty party) {
        return Outcome.done(List.copyOf(written));
    }

    @Override
    public Outcome<Message> write(CaseNumber number, String text, CaseParty party, Once<Message> once) {
        Message message = new Message(
                new UUID(0x7000, 30),
                Samples.CASE_ID,
                party.caller().actor(),
                text,
                Samples.NOW,
                Optional.empty(),
                true);
        written.add(message);
        return Outcome.done(message);
    }

    @Override
    public Outcome<Void> markRead(CaseNumber number, CaseParty party) {
        read = true;
        return Outcome.done(null);
    }

    @Override
    public Outcome<List<Waiting>> waiting(Caller caller) {
        return Outcome.done(List.of(new Waiting(Samples.NUMBER, Samples.STAFF_ID, 2, Samples.NOW)));
    }

    @Override
    public Outcome<Void> nudge(ApplicationNumber number, UUID task, Caller caller, Once<Void> once) {
        if (nudged) {
            return Outcome.refused(Problem.of(ProblemType.CONFLICT, List.of(Violation.of("", "NUDGED_TODAY"))));
        }
        nudged = true;
        return Outcome.done(null);
    }

    @Override
    public Outcome<Task> open(ApplicationNumber number, Optional<String> code, Caller caller) {
        return Outcome.refused(ProblemType.NOT_FOUND);
    }
}
