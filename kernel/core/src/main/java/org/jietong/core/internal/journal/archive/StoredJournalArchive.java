package org.jietong.core.internal.journal.archive;

import java.util.List;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.journal.JournalArchive;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.Store;

/** The archive as it was recorded, held against its files. */
class StoredJournalArchive implements JournalArchive {
    private final Store store;
    private final ArchiveFolder folder;
    private final AccessPolicy policy;

    StoredJournalArchive(Store store, ArchiveFolder folder, AccessPolicy policy) {
        this.store = store;
        this.folder = folder;
        this.policy = policy;
    }

    @Override
    public Outcome<List<Month>> months(Caller caller) {
        return allowed(caller).map(ours -> store.read(work -> work.archive().months()));
    }

    @Override
    public Outcome<List<Verified>> verify(String month, Caller caller) {
        return allowed(caller).then(ours -> {
            List<ArchivePart> parts = store.read(work -> work.archive().ofMonth(month));
            return parts.isEmpty()
                    ? Outcome.refused(ProblemType.NOT_FOUND)
                    : Outcome.done(parts.stream()
                            .map(part -> new Verified(part, folder.state(part)))
                            .toList());
        });
    }

    private Outcome<Caller> allowed(Caller caller) {
        return policy.refusalForAll(caller, Permission.MANAGE_JOURNAL)
                .map(Outcome::<Caller>refused)
                .orElseGet(() -> Outcome.done(caller));
    }
}
