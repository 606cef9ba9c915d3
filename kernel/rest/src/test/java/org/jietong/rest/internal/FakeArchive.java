package org.jietong.rest.internal;

import java.util.List;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.journal.JournalArchive;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;

/** An archive of one file, whose bytes are others by now. */
final class FakeArchive implements JournalArchive {
    private static final String MONTH = "2021-03";

    @Override
    public Outcome<List<Month>> months(Caller caller) {
        return caller instanceof Caller.Anonymous
                ? Outcome.refused(ProblemType.UNAUTHENTICATED)
                : Outcome.done(List.of(new Month(MONTH, 1, 42)));
    }

    @Override
    public Outcome<List<Verified>> verify(String month, Caller caller) {
        ArchivePart part = new ArchivePart(
                new UUID(1, 1),
                MONTH,
                MONTH + "/events-000000000001.jsonl.gz",
                "ab".repeat(32),
                42,
                1,
                99,
                Samples.NOW);
        return month.equals(MONTH)
                ? Outcome.done(List.of(new Verified(part, State.ALTERED)))
                : Outcome.refused(ProblemType.NOT_FOUND);
    }
}
