package org.jietong.core.internal.privacy;

import java.time.Instant;
import java.util.Comparator;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.store.UnitOfWork;

/** When anything happened to a case last. */
final class LastTouch {
    private LastTouch() {}

    /** As the journal tells it; of what has left it for the archive, when it did, which is later and never too early. */
    static Instant of(Case whole, UnitOfWork work) {
        return work.erasure()
                .lastEvent(whole.id())
                .or(() -> work.archive().ofCase(whole.id()).stream()
                        .map(ArchivePart::archivedAt)
                        .max(Comparator.naturalOrder()))
                .orElse(whole.submittedAt());
    }
}
