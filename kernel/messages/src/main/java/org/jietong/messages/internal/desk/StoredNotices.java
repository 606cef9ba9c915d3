package org.jietong.messages.internal.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Page;
import org.jietong.api.identity.Caller;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.Notice;
import org.jietong.api.messages.Notices;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.messages.internal.texts.TemplateBook;
import org.jietong.messages.internal.texts.Wording;
import org.jietong.messages.internal.texts.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The notices of staff. Whatever way a message takes besides, it stands here. */
@Component(service = Notices.class)
public final class StoredNotices implements Notices {
    private static final int LONGEST_PAGE = 200;

    private final Store store;
    private final Wording wording;
    private final Clock clock;

    @Activate
    public StoredNotices(
            @Reference Store store,
            @Reference TemplateBook book,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.wording = new Wording(book);
        this.clock = clock;
    }

    @Override
    public Outcome<Page<Notice>> list(boolean unreadOnly, int limit, Optional<String> cursor, Caller caller) {
        return staff(caller).then(staff -> before(limit, cursor).map(before -> page(staff, unreadOnly, limit, before)));
    }

    private static Outcome<Caller.Staff> staff(Caller caller) {
        return caller instanceof Caller.Staff staff ? Outcome.done(staff) : Outcome.refused(ProblemType.FORBIDDEN);
    }

    private static Outcome<Optional<UUID>> before(int limit, Optional<String> cursor) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            return invalid(
                    new Violation("/limit", "OUT_OF_RANGE", Map.of("min", "1", "max", Integer.toString(LONGEST_PAGE))));
        }
        try {
            return Outcome.done(cursor.map(UUID::fromString));
        } catch (IllegalArgumentException e) {
            return invalid(new Violation("/cursor", "BAD_PARAMETER", Map.of("expected", "a cursor of this list")));
        }
    }

    private static <T> Outcome<T> invalid(Violation violation) {
        return Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, List.of(violation)));
    }

    private Page<Notice> page(Caller.Staff staff, boolean unreadOnly, int limit, Optional<UUID> before) {
        List<Message> found = store.read(work -> work.messages().ofStaff(staff.id(), unreadOnly, before, limit + 1));
        boolean more = found.size() > limit;
        List<Message> shown = more ? found.subList(0, limit) : found;
        return new Page<>(
                shown.stream().map(this::notice).toList(),
                more ? Optional.of(shown.get(limit - 1).id().toString()) : Optional.empty());
    }

    @Override
    public Outcome<Notice> read(UUID id, Caller caller) {
        return staff(caller)
                .then(staff -> store.transact(work -> work.messages()
                        .find(id)
                        .filter(message -> message.to().staff().equals(Optional.of(staff.id())))
                        .map(message -> read(work, message))
                        .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND))))
                .map(this::notice);
    }

    private Outcome<Message> read(UnitOfWork work, Message message) {
        if (message.readAt().isPresent()) {
            return Outcome.done(message);
        }
        Message read = message.read(clock.instant());
        return work.messages().save(message, read) ? Outcome.done(read) : Outcome.refused(ProblemType.CONFLICT);
    }

    private Notice notice(Message message) {
        Written written = wording.of(message, NoticeChannel.DESK);
        boolean whole = written instanceof Written.Text;
        Map<String, String> parameters = message.content().parameters();
        return new Notice(
                message.id(),
                message.content().template(),
                // While the plugin that has the words is away, its code tells at least what it is about.
                whole ? ((Written.Text) written).subject() : message.content().template(),
                whole ? ((Written.Text) written).body() : "",
                Optional.ofNullable(parameters.getOrDefault("application", parameters.get("case"))),
                message.content().urgent(),
                message.createdAt(),
                message.readAt());
    }
}
