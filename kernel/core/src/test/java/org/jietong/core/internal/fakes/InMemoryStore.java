package org.jietong.core.internal.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.Consent;
import org.jietong.api.duty.Leave;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;

/** A store that forgets what a refused transaction did, and counts what is asked of it. */
public final class InMemoryStore implements Store {
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger transactions = new AtomicInteger();
    private Contents kept = Contents.nothing();
    private volatile boolean down;
    private volatile boolean unreadable;
    private Runnable before = () -> {};

    @Override
    public synchronized <T> Outcome<T> transact(Function<UnitOfWork, Outcome<T>> work) {
        transactions.incrementAndGet();
        if (down) {
            return Outcome.refused(Problem.of(ProblemType.STORE_UNAVAILABLE));
        }
        Runnable first = before;
        before = () -> {};
        first.run();
        Contents draft = kept.copy();
        Outcome<T> outcome = worked(work, draft);
        if (outcome.problem().isEmpty()) {
            kept = draft;
        }
        return outcome;
    }

    /** What records refuse in the middle of it ends the transaction. */
    private static <T> Outcome<T> worked(Function<UnitOfWork, Outcome<T>> work, Contents draft) {
        try {
            return work.apply(new InMemoryWork(draft));
        } catch (RefusedException e) {
            return Outcome.refused(e.problem());
        }
    }

    @Override
    public <T> T read(Function<UnitOfWork, T> work) {
        if (unreadable) {
            throw new RefusedException(Problem.of(ProblemType.STORE_UNAVAILABLE));
        }
        reads.incrementAndGet();
        Contents seen;
        synchronized (this) {
            seen = kept.copy();
        }
        return work.apply(new InMemoryWork(seen));
    }

    public synchronized void hire(StaffMember... people) {
        for (StaffMember member : people) {
            kept.staff().put(member.id(), member);
        }
    }

    public synchronized void sendAway(Leave... leave) {
        for (Leave some : leave) {
            kept.duty().insert(some);
        }
    }

    public synchronized Application application(ApplicationNumber number) {
        return kept.applications().get(number);
    }

    public synchronized List<Application> applications() {
        return List.copyOf(kept.applications().values());
    }

    public synchronized List<Case> cases() {
        return List.copyOf(kept.cases().values());
    }

    public synchronized List<JournalEvent> journal() {
        return new ArrayList<>(kept.journal());
    }

    /** The places of events, how far they were read, and what has left the journal. */
    public synchronized MemoryArchive archive() {
        return kept.archive();
    }

    /** What figures are counted from. */
    public synchronized MemoryFigures figures() {
        return kept.figures();
    }

    /** Replaces an application behind everybody's back, as another node would. */
    public synchronized void overwrite(Application application) {
        kept.applications().put(application.key().number(), application);
    }

    /** As if no consent had ever been recorded. */
    public synchronized void forgetConsents() {
        kept.cases()
                .replaceAll((number, whole) -> new Case(
                        whole.id(),
                        number,
                        whole.applicant(),
                        whole.site(),
                        whole.project(),
                        whole.channel(),
                        Consent.toAll(),
                        whole.submittedAt(),
                        whole.applications()));
    }

    /** Something that happens between a look and the next transaction. */
    public synchronized void beforeNextTransaction(Runnable work) {
        before = work;
    }

    public int reads() {
        return reads.get();
    }

    public int transactions() {
        return transactions.get();
    }

    public void down(boolean now) {
        down = now;
    }

    /** Not even reads get through. */
    public void unreadable(boolean now) {
        unreadable = now;
    }
}
