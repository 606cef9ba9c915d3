package org.jietong.security.internal.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jietong.api.audit.AuditEntry;
import org.jietong.api.audit.Seal;
import org.jietong.api.audit.SealedEntry;
import org.jietong.api.problem.Outcome;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.AuditRecords.End;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives entries their places in the chain, one node at a time. Not when they are written: every request would wait for the one before
 * it.
 */
@Component(service = ScheduledJob.class)
public final class Sealing implements ScheduledJob {
    private static final int MOST = 500;
    /** As the databases order them. */
    private static final Comparator<AuditEntry> BY_ID =
            Comparator.comparing(entry -> entry.id().toString());

    private final Store store;

    @Activate
    public Sealing(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "audit-seal";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        int sealed = MOST;
        while (sealed == MOST) {
            sealed = seal();
        }
    }

    /** Seals some; how many. While nothing happens it only looks, and writes nothing. */
    private int seal() {
        boolean any = !store.read(work -> work.audit().unsealed(1)).isEmpty();
        return any ? store.transact(Sealing::sealed).orElseThrow() : 0;
    }

    private static Outcome<Integer> sealed(UnitOfWork work) {
        End end = work.audit().lockEnd();
        List<SealedEntry> sealed = new ArrayList<>();
        Seal last = end.seal();
        long place = end.place();
        for (AuditEntry entry :
                work.audit().unsealed(MOST).stream().sorted(BY_ID).toList()) {
            place++;
            last = last.next(place, entry);
            sealed.add(new SealedEntry(place, entry, last));
        }
        work.audit().seal(sealed);
        return Outcome.done(sealed.size());
    }
}
