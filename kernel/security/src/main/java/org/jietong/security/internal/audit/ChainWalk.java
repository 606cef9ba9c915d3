package org.jietong.security.internal.audit;

import java.util.List;
import java.util.Optional;
import org.jietong.api.audit.Seal;
import org.jietong.api.audit.SealedEntry;
import org.jietong.api.audit.Verification;
import org.jietong.api.audit.Verification.Broken;
import org.jietong.api.audit.Verification.Fault;
import org.jietong.api.audit.Verification.Whole;
import org.jietong.api.store.AuditRecords.End;
import org.jietong.api.store.Store;

/** Walks over the chain from its beginning to the end that was read first, and makes every seal anew. */
final class ChainWalk {
    private static final int PART = 1_000;

    private final Store store;
    private long place;
    private Seal seal = Seal.none();

    ChainWalk(Store store) {
        this.store = store;
    }

    Verification walk() {
        End end = store.read(work -> work.audit().end());
        while (place < end.place()) {
            List<SealedEntry> part = part();
            if (part.isEmpty()) {
                return new Broken(place + 1, Fault.CUT_OFF);
            }
            Optional<Broken> broken = broken(part, end);
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        return closed(end);
    }

    private List<SealedEntry> part() {
        long behind = place;
        return store.read(work -> work.audit().after(behind, PART));
    }

    private Optional<Broken> broken(List<SealedEntry> part, End end) {
        for (SealedEntry entry : part) {
            if (place == end.place()) {
                return Optional.empty(); // sealed since the walk began
            }
            if (entry.place() != place + 1) {
                return Optional.of(new Broken(place + 1, Fault.MISSING));
            }
            place++;
            seal = seal.next(place, entry.entry());
            if (!seal.equals(entry.seal())) {
                return Optional.of(new Broken(place, Fault.ALTERED));
            }
        }
        return Optional.empty();
    }

    /** Whether the chain ends as the record of its end has it: nothing may be put behind it either, but by sealing. */
    private Verification closed(End end) {
        return seal.equals(end.seal()) ? new Whole(place, seal) : new Broken(place, Fault.CUT_OFF);
    }
}
