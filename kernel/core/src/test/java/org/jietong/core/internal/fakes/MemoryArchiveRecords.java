package org.jietong.core.internal.fakes;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.journal.JournalArchive.Month;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.store.ArchiveRecords;

record MemoryArchiveRecords(MemoryArchive archive, Contents kept) implements ArchiveRecords {

    private Stream<PlacedEvent> placed() {
        return kept.journal().stream()
                .map(event -> new PlacedEvent(archive.place(event), event))
                .sorted(Comparator.comparingLong(PlacedEvent::position));
    }

    @Override
    public List<Passed> passed(long behind, int limit) {
        return placed().filter(event -> event.position() > behind)
                .limit(limit)
                .map(event -> new Passed(
                        event.position(), event.event().caseId(), event.event().at()))
                .toList();
    }

    @Override
    public OptionalLong slowestReader() {
        return archive.slowest;
    }

    @Override
    public Set<UUID> held(List<UUID> cases) {
        Stream<UUID> open = kept.applications().values().stream()
                .filter(application -> !application.state().ended())
                .map(application -> application.key().caseId());
        Stream<UUID> aside = kept.journal().stream()
                .filter(event -> archive.setAside.contains(event.id()))
                .map(JournalEvent::caseId);
        return Stream.concat(open, aside).filter(cases::contains).collect(Collectors.toSet());
    }

    @Override
    public List<PlacedEvent> events(List<UUID> cases) {
        return placed().filter(event -> cases.contains(event.event().caseId())).toList();
    }

    @Override
    public boolean take(ArchivePart part, List<UUID> cases) {
        int before = kept.journal().size();
        kept.journal().removeIf(event -> cases.contains(event.caseId()));
        archive.parts.add(part);
        archive.cases.put(part.id(), cases);
        return before - kept.journal().size() == part.events();
    }

    @Override
    public List<ArchivePart> ofCase(UUID caseId) {
        return archive.parts.stream()
                .filter(part -> archive.cases.get(part.id()).contains(caseId))
                .toList();
    }

    @Override
    public List<ArchivePart> ofMonth(String month) {
        return archive.parts.stream()
                .filter(part -> part.month().equals(month))
                .sorted(Comparator.comparingLong(ArchivePart::firstPlace))
                .toList();
    }

    @Override
    public List<Month> months() {
        return archive.parts.stream()
                .map(ArchivePart::month)
                .distinct()
                .sorted()
                .map(month -> new Month(
                        month,
                        ofMonth(month).size(),
                        ofMonth(month).stream().mapToLong(ArchivePart::events).sum()))
                .toList();
    }

    @Override
    public long end() {
        return archive.parts.stream().mapToLong(ArchivePart::lastPlace).max().orElse(0);
    }
}
