package org.jietong.store.internal;

import java.util.List;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.Store;

/** The same course through the store: found whole, compared, and saved by what differs. */
record StoreCourse(Store store) implements CaseCourse {
    @Override
    public void submit(Case added, List<JournalEvent> events) {
        store.transact(work -> {
                    work.cases().insert(added);
                    work.journal().append(events);
                    return Outcome.done(true);
                })
                .orElseThrow();
    }

    @Override
    public void accept(Application seen, Application accepted, JournalEvent event) {
        save(seen, accepted, event);
    }

    @Override
    public void connect(Application seen, Application connected, JournalEvent event) {
        save(seen, connected, event);
    }

    private void save(Application seen, Application next, JournalEvent event) {
        store.transact(work -> {
                    Application found = work.applications()
                            .find(seen.key().number())
                            .filter(seen::equals)
                            .orElseThrow();
                    if (!work.applications().save(found, next)) {
                        return Outcome.<Boolean>refused(ProblemType.STALE);
                    }
                    work.journal().append(List.of(event));
                    return Outcome.done(true);
                })
                .orElseThrow();
    }
}
