package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.audit.AuditEntry;
import org.jietong.api.audit.AuditEntry.By;
import org.jietong.api.audit.AuditEntry.Kind;
import org.jietong.api.audit.AuditFilter;
import org.jietong.api.audit.Seal;
import org.jietong.api.audit.SealedEntry;
import org.jietong.api.cases.Page;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.AuditRecords.End;
import org.junit.jupiter.api.Test;

/** Entries of the audit trail are kept as they are, and sealed once, in order. */
interface AuditContract extends OnStore {

    private AuditEntry kept(String account, String subject) {
        AuditEntry entry = new AuditEntry(
                Samples.id(),
                Samples.NOW.plusNanos(1_000),
                new By(Kind.STAFF, account, "张三\n𠮷"),
                "POST /applications/{number}/acceptance",
                subject,
                201,
                "2001:db8::1",
                Map.of("before", "ACCEPTED", "after", "CONNECTED"));
        store().transact(work -> {
                    work.audit().insert(entry);
                    return Outcome.done(entry);
                })
                .orElseThrow();
        return entry;
    }

    /** Seals whatever is not sealed. */
    private void sealAll() {
        store().transact(work -> {
                    End end = work.audit().lockEnd();
                    List<SealedEntry> sealed = new ArrayList<>();
                    Seal seal = end.seal();
                    for (AuditEntry entry : work.audit().unsealed(10_000)) {
                        long place = end.place() + sealed.size() + 1;
                        seal = seal.next(place, entry);
                        sealed.add(new SealedEntry(place, entry, seal));
                    }
                    work.audit().seal(sealed);
                    return Outcome.done(end);
                })
                .orElseThrow();
    }

    private End end() {
        return store().read(work -> work.audit().end());
    }

    private List<SealedEntry> after(long place) {
        return store().read(work -> work.audit().after(place, 10_000));
    }

    @Test
    default void whatIsReadBackHasTheSealThatWasMadeOfWhatWasWritten() {
        sealAll();
        End before = end();
        AuditEntry first = kept("one", "W261127-1-X");
        AuditEntry second = kept("two", "");

        sealAll();

        List<SealedEntry> sealed = after(before.place());
        assertThat(sealed).extracting(SealedEntry::entry).containsExactly(first, second);
        Seal one = before.seal().next(before.place() + 1, sealed.get(0).entry());
        Seal two = one.next(before.place() + 2, sealed.get(1).entry());
        assertThat(sealed).extracting(SealedEntry::seal).containsExactly(one, two);
        assertThat(end()).isEqualTo(new End(before.place() + 2, two));
    }

    @Test
    default void whatIsSealedIsNotSealedAgain() {
        kept("one", "");
        sealAll();
        End end = end();

        sealAll();

        assertThat(end()).isEqualTo(end);
        assertThat(store().<List<AuditEntry>>read(work -> work.audit().unsealed(10)))
                .isEmpty();
    }

    @Test
    default void aListKeepsToItsFilterAndGoesOnWhereItStopped() {
        String account = Samples.id().toString();
        AuditEntry first = kept(account, "W261127-1-X");
        AuditEntry second = kept(account, "W261127-2-X");
        AuditEntry third = kept(account, "W261127-1-X");
        kept("other", "W261127-1-X");
        sealAll();
        AuditFilter mine = new AuditFilter(Optional.of(account), Optional.empty(), Optional.empty(), Optional.empty());
        AuditFilter one = new AuditFilter(
                Optional.of(account), Optional.of("W261127-1-X"), Optional.of(Samples.NOW), Optional.empty());
        AuditFilter early =
                new AuditFilter(Optional.of(account), Optional.empty(), Optional.empty(), Optional.of(Samples.NOW));

        assertThat(list(mine, 2)).containsExactly(third, second, first);
        assertThat(list(one, 10)).containsExactly(third, first);
        assertThat(list(early, 10)).isEmpty();
    }

    private List<AuditEntry> list(AuditFilter filter, int limit) {
        List<AuditEntry> found = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Optional<String> from = cursor;
            Page<SealedEntry> page = store().read(work -> work.audit().list(filter, limit, from));
            page.items().forEach(one -> found.add(one.entry()));
            cursor = page.next();
        } while (cursor.isPresent());
        return found;
    }
}
