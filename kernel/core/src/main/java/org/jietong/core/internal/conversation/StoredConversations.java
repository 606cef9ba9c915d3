package org.jietong.core.internal.conversation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.conversation.Conversations;
import org.jietong.api.conversation.Message;
import org.jietong.api.conversation.Waiting;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.ConversationRecords.Open;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.store.Whereabouts;
import org.jietong.core.internal.cases.Admission;
import org.jietong.core.internal.cases.checks.Violations;
import org.jietong.core.internal.cases.lifecycle.Moment;

/** The threads in the store. */
class StoredConversations implements Conversations {
    private static final int LONGEST = 2000;
    private static final int MOST = 1000;
    private static final int MOST_OPEN = 20;
    private static final int MOST_WAITING = 500;

    private final Store store;
    private final AccessPolicy policy;
    private final Admission admission;
    private final Ids ids;
    private final Clock clock;

    StoredConversations(Store store, AccessPolicy policy, Ids ids, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.admission = new Admission(store, policy);
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<List<Message>> of(CaseNumber number, CaseParty party) {
        return entered(number, party)
                .map(whole -> store.read(work -> work.conversations().ofCase(whole.id())));
    }

    @Override
    public Outcome<Message> write(CaseNumber number, String text, CaseParty party, Once<Message> once) {
        Moment moment = Moment.of(clock, party.caller().actor());
        return entered(number, party)
                .then(new Violations().text("/text", text, LONGEST)::unlessAny)
                .then(whole -> store.transact(work ->
                        work.answers().once(once, moment.at(), () -> written(message(whole, text, moment), work))));
    }

    private Message message(Case whole, String text, Moment moment) {
        return new Message(
                ids.next(),
                whole.id(),
                moment.actor(),
                text,
                moment.at(),
                Optional.empty(),
                isApplicant(moment.actor()));
    }

    private Outcome<Message> written(Message message, UnitOfWork work) {
        List<Message> earlier = work.conversations().ofCase(message.caseId());
        long open = earlier.stream().filter(Message::open).count();
        if (earlier.size() >= MOST || (message.open() && open >= MOST_OPEN)) {
            return Outcome.refused(Problem.of(
                    ProblemType.CONFLICT,
                    List.of(new Violation("", "TOO_MANY", Map.of("max", Integer.toString(MOST_OPEN))))));
        }
        if (!message.open()) {
            work.conversations().answer(message.caseId());
        }
        work.conversations().insert(message);
        work.journal().append(List.of(event(message)));
        return Outcome.done(message);
    }

    private JournalEvent event(Message message) {
        EventType type = message.open() ? EventType.QUESTION_ASKED : EventType.QUESTION_ANSWERED;
        return new JournalEvent(
                ids.next(),
                message.caseId(),
                Optional.empty(),
                0,
                type.name(),
                message.at(),
                message.author(),
                Map.of("message", message.id().toString()));
    }

    @Override
    public Outcome<Void> markRead(CaseNumber number, CaseParty party) {
        boolean ofApplicant = !isApplicant(party.caller().actor());
        return entered(number, party)
                .then(whole -> store.transact(work -> {
                    work.conversations().read(whole.id(), ofApplicant, clock.instant());
                    return Outcome.done(null);
                }));
    }

    @Override
    public Outcome<List<Waiting>> waiting(Caller caller) {
        return policy.refusal(caller, Permission.ANSWER_QUESTIONS)
                .map(Outcome::<Caller>refused)
                .orElseGet(() -> Outcome.done(caller))
                .map(allowed -> store.read(work -> waiting(work, allowed)));
    }

    private static List<Waiting> waiting(UnitOfWork work, Caller caller) {
        Map<UUID, Open> open = work.conversations().open(MOST_WAITING).stream()
                .collect(Collectors.toMap(Open::caseId, Function.identity()));
        return work.applications().whereabouts(List.copyOf(open.keySet())).stream()
                .filter(where -> sees(caller, where))
                .map(where -> waiting(where, open.get(where.caseId())))
                .sorted(Comparator.comparing(Waiting::since))
                .toList();
    }

    private static Waiting waiting(Whereabouts where, Open open) {
        return new Waiting(where.number(), where.representative(), open.questions(), open.since());
    }

    private static boolean sees(Caller caller, Whereabouts where) {
        return !(caller instanceof Caller.Staff staff)
                || staff.id().equals(where.representative())
                || staff.scope().covers(where.utility(), where.district());
    }

    private Outcome<Case> entered(CaseNumber number, CaseParty party) {
        return admission.to(number, party, Permission.ANSWER_QUESTIONS);
    }

    private static boolean isApplicant(Actor actor) {
        return actor.kind() == Actor.Kind.APPLICANT;
    }
}
