package org.jietong.core.internal.journal.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Classified;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Representative;
import org.jietong.api.cases.Site;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.Facts;
import org.jietong.api.store.Store;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.fakes.InMemoryStore;
import org.jietong.core.internal.fakes.Packs;
import org.jietong.core.internal.fakes.SettableClock;
import org.jietong.core.internal.numbers.TimeOrderedIds;

/** Cases of some months, each with three events, in October 2026; what ended five years ago or longer may leave. */
final class ArchiveScene {
    private static final int EVENTS = 3;

    final InMemoryStore store = new InMemoryStore();
    final SettableClock clock = new SettableClock("2026-10-15T09:00");
    final TimeOrderedIds ids = new TimeOrderedIds(clock);
    final Path folder;

    ArchiveScene(Path folder) {
        this.folder = folder;
    }

    Archiving archiving() {
        return archiving(store, new ArchiveFolder(folder));
    }

    Archiving archiving(Store over, ArchiveFolder files) {
        return new Archiving(over, files, new Retention(Optional.of(Period.ofYears(5))), ids, clock);
    }

    ArchivedEvents archived() {
        return new ArchivedEvents(store, folder);
    }

    /** A case whose events were recorded on one day, a second apart, and read by everybody. */
    Case happened(String day, ApplicationState state) {
        clock.set(day + "T10:00");
        UUID id = ids.next();
        Case added = new Case(
                id,
                new CaseNumber("JT-" + id),
                new Applicant(ClientType.NATURAL_PERSON, "王某", Optional.empty(), Optional.empty(), "1"),
                new Site(new District("150302"), "address"),
                Optional.empty(),
                Channel.WEB,
                Consent.toAll(),
                clock.instant(),
                List.of(application(id, state)));
        List<JournalEvent> events = IntStream.range(0, EVENTS)
                .mapToObj(n -> event(added, n, clock.instant().plusSeconds(n)))
                .toList();
        store.transact(work -> {
            work.cases().insert(added);
            work.journal().append(events);
            return Outcome.done(added);
        });
        store.archive().place(events);
        clock.set("2026-10-15T09:00");
        return added;
    }

    private Application application(UUID caseId, ApplicationState state) {
        UUID id = ids.next();
        return new Application(
                new ApplicationKey(
                        id,
                        new ApplicationNumber("W-" + id),
                        caseId,
                        new CaseNumber("JT-" + caseId),
                        new UtilityCode("water"),
                        new District("150302"),
                        clock.instant()),
                new Facts(Map.of()),
                new Classified("ORDINARY", Packs.of("water", "1").reference(), List.of()),
                state,
                List.of(new Assignment(
                        ids.next(), new Representative(new UUID(1, 4), "rep", "1"), clock.instant(), "LEAST_LOAD")),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                1);
    }

    private JournalEvent event(Case of, int n, Instant at) {
        return new JournalEvent(
                ids.next(),
                of.id(),
                n == 0
                        ? Optional.empty()
                        : Optional.of(of.applications().get(0).key().id()),
                n,
                "HAPPENED",
                at,
                new Actor(Actor.Kind.STAFF, "张三"),
                Map.of("n", Integer.toString(n), "说明", "\"𠮷\"\n"));
    }

    /** Every event there is, in the journal and in the files that were recorded. */
    List<JournalEvent> everywhere() {
        List<JournalEvent> all = new ArrayList<>(store.journal());
        store.archive().parts().forEach(part -> {
            try {
                new ArchiveFolder(folder)
                        .read(part).stream().map(PlacedEvent::event).forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return all;
    }
}
