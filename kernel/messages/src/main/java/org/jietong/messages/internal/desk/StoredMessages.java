package org.jietong.messages.internal.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Cases;
import org.jietong.api.identity.Caller;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageDetail;
import org.jietong.api.messages.Messages;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.messages.internal.sending.Course;

/** The messages in the store. */
class StoredMessages implements Messages {
    private static final int MOST = 200;

    private final Store store;
    private final Cases cases;
    private final Applications applications;
    private final Access access;
    private final Course course;
    private final Ids ids;
    private final Clock clock;

    StoredMessages(
            Store store, Cases cases, Applications applications, Access access, Course course, Ids ids, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.applications = applications;
        this.access = access;
        this.course = course;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Outcome<List<MessageDetail>> ofApplication(ApplicationNumber number, Caller caller) {
        return applications.find(number, caller).map(detail -> {
            UUID application = detail.application().key().id();
            return details(detail.application().key().caseId(), message -> about(message, Set.of(application)));
        });
    }

    @Override
    public Outcome<List<MessageDetail>> ofCase(CaseNumber number, Caller caller) {
        return cases.find(number, caller).map(detail -> {
            Set<UUID> seen = detail.applications().stream()
                    .map(one -> one.application().key().id())
                    .collect(Collectors.toSet());
            return details(
                    detail.record().id(),
                    message -> message.origin().application().isEmpty() || about(message, seen));
        });
    }

    private static boolean about(Message message, Set<UUID> some) {
        return message.origin().application().filter(some::contains).isPresent();
    }

    private List<MessageDetail> details(UUID caseId, Predicate<Message> shown) {
        return store.read(work -> {
            List<Message> messages =
                    work.messages().ofCase(caseId, MOST).stream().filter(shown).toList();
            return withAttempts(work, messages);
        });
    }

    private static List<MessageDetail> withAttempts(UnitOfWork work, List<Message> messages) {
        Map<UUID, List<Attempt>> attempts =
                work.messages().attempts(messages.stream().map(Message::id).toList()).stream()
                        .collect(Collectors.groupingBy(Attempt::message));
        return messages.stream()
                .map(message -> new MessageDetail(
                        message.to(message.to().routes().stream()
                                .map(Masking::masked)
                                .toList()),
                        attempts.getOrDefault(message.id(), List.of())))
                .toList();
    }

    @Override
    public Outcome<MessageDetail> resend(UUID id, OptionalLong expectedVersion, Caller caller) {
        return access.toResend(caller)
                .then(allowed -> store.transact(work -> found(work, id)
                        .then(message -> access.toResend(caller, message, work))
                        .then(message -> resendable(message, expectedVersion))
                        .then(message -> again(work, message, caller))))
                .map(again ->
                        store.read(work -> withAttempts(work, List.of(again))).get(0));
    }

    private static Outcome<Message> found(UnitOfWork work, UUID id) {
        return work.messages().find(id).map(Outcome::done).orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    private static Outcome<Message> resendable(Message message, OptionalLong expectedVersion) {
        if (expectedVersion.isPresent() && expectedVersion.getAsLong() != message.version()) {
            return Outcome.refused(ProblemType.STALE);
        }
        boolean atTheDesk = message.to().routes().get(0).channel() == NoticeChannel.DESK;
        return atTheDesk || message.delivery().status().open()
                ? Outcome.refused(ProblemType.CONFLICT)
                : Outcome.done(message);
    }

    private Outcome<Message> again(UnitOfWork work, Message message, Caller caller) {
        Instant now = clock.instant();
        Message again = course.again(message, ids.next(), now);
        if (!work.messages().save(message, again)) {
            return Outcome.refused(ProblemType.STALE);
        }
        work.messages()
                .append(new Attempt(
                        ids.next(),
                        message.id(),
                        now,
                        again.route().channel(),
                        Attempt.Kind.RESENT,
                        caller.actor().name(),
                        ""));
        return Outcome.done(again);
    }
}
