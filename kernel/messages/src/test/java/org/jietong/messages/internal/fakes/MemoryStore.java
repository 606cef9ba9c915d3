package org.jietong.messages.internal.fakes;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Message;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.store.ApplicationRecords;
import org.jietong.api.store.CaseRecords;
import org.jietong.api.store.StaffRecords;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.store.Whereabouts;

/** A store of cases, staff and messages that forgets what a refused transaction did. Anything else of it cannot be asked for. */
public final class MemoryStore implements Store {
    private final Map<UUID, Case> cases = new ConcurrentHashMap<>();
    private final List<StaffMember> staff = new ArrayList<>();
    private MemoryMessages messages = new MemoryMessages();
    private volatile boolean failsNext;

    public MemoryStore keep(Case added) {
        cases.put(added.id(), added);
        return this;
    }

    public MemoryStore hire(StaffMember... people) {
        staff.addAll(List.of(people));
        return this;
    }

    public MemoryStore write(Message message) {
        transact(work -> Outcome.done(work.messages().insert(message))).orElseThrow();
        return this;
    }

    public synchronized List<Message> messages() {
        return messages.all();
    }

    public Message message(UUID id) {
        return this.<Optional<Message>>read(work -> work.messages().find(id)).orElseThrow();
    }

    public List<Attempt> attempts(UUID message) {
        return read(work -> work.messages().attempts(List.of(message)));
    }

    /** The next transaction does not get through, as when the process dies before it. */
    public void failNext() {
        failsNext = true;
    }

    @Override
    public synchronized <T> Outcome<T> transact(Function<UnitOfWork, Outcome<T>> work) {
        if (failsNext) {
            failsNext = false;
            throw new RefusedException(Problem.of(ProblemType.STORE_UNAVAILABLE));
        }
        MemoryMessages draft = messages.copy();
        Outcome<T> outcome = work.apply(work(draft));
        if (outcome.problem().isEmpty()) {
            messages = draft;
        }
        return outcome;
    }

    @Override
    public synchronized <T> T read(Function<UnitOfWork, T> work) {
        return work.apply(work(messages.copy()));
    }

    private UnitOfWork work(MemoryMessages draft) {
        Map<String, Object> records = Map.of(
                "messages",
                draft,
                "cases",
                only(CaseRecords.class, "find", id -> Optional.ofNullable(cases.get((UUID) id))),
                "staff",
                only(StaffRecords.class, "find", id -> staff.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()),
                "applications",
                only(
                        ApplicationRecords.class,
                        "whereabouts or find",
                        sought -> sought instanceof List<?> ids ? whereabouts(ids) : application(sought)));
        return proxy(UnitOfWork.class, (name, argument) -> Optional.ofNullable(records.get(name))
                .orElseThrow(() -> new UnsupportedOperationException(name)));
    }

    private <T> T only(Class<T> type, String method, Function<Object, Object> answer) {
        return proxy(type, (name, argument) -> {
            if (name.equals("all")) {
                return List.copyOf(staff);
            }
            if (!List.of(method.split(" or ", -1)).contains(name)) {
                throw new UnsupportedOperationException(name);
            }
            return answer.apply(argument);
        });
    }

    private Optional<Application> application(Object number) {
        return cases.values().stream()
                .flatMap(one -> one.applications().stream())
                .filter(one -> one.key().number().equals(number))
                .findFirst();
    }

    private List<Whereabouts> whereabouts(List<?> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(cases.get((UUID) id)).stream())
                .flatMap(one -> one.applications().stream())
                .map(one -> new Whereabouts(
                        one.key().id(),
                        one.key().caseId(),
                        one.key().number(),
                        one.key().utility(),
                        one.key().district(),
                        one.representative().id()))
                .toList();
    }

    /** What a method of some name answers to its first argument. */
    @FunctionalInterface
    private interface Answering {
        Object answer(String method, Object argument);
    }

    private static <T> T proxy(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) ->
                        answering.answer(method.getName(), arguments == null ? null : arguments[0])));
    }
}
