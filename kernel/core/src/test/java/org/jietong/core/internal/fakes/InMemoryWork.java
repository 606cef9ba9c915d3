package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Elapsed;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.cases.Receipt;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.AnswerRecords;
import org.jietong.api.store.ApplicationRecords;
import org.jietong.api.store.AppointmentRecords;
import org.jietong.api.store.ArchiveRecords;
import org.jietong.api.store.CalendarRecords;
import org.jietong.api.store.CaseRecords;
import org.jietong.api.store.ConsumerRecords;
import org.jietong.api.store.ConversationRecords;
import org.jietong.api.store.CreditRecords;
import org.jietong.api.store.DutyRecords;
import org.jietong.api.store.EvidenceRecords;
import org.jietong.api.store.Finished;
import org.jietong.api.store.JournalRecords;
import org.jietong.api.store.JudgedRecords;
import org.jietong.api.store.MessageRecords;
import org.jietong.api.store.NudgeRecords;
import org.jietong.api.store.PackRecords;
import org.jietong.api.store.ReceiptRecords;
import org.jietong.api.store.SearchRecords;
import org.jietong.api.store.SessionRecords;
import org.jietong.api.store.SheetRecords;
import org.jietong.api.store.SlotRecords;
import org.jietong.api.store.StaffRecords;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.store.WebhookRecords;
import org.jietong.api.store.Whereabouts;
import org.jietong.api.utility.UtilityCode;

record InMemoryWork(Contents kept) implements UnitOfWork {

    @Override
    public CaseRecords cases() {
        return new CaseRecords() {
            @Override
            public void insert(Case added) {
                kept.cases().put(added.number(), added);
                added.applications()
                        .forEach(a -> kept.applications().put(a.key().number(), a));
            }

            @Override
            public Optional<Case> find(CaseNumber number) {
                return Optional.ofNullable(kept.cases().get(number)).map(kept::whole);
            }

            @Override
            public List<Case> heads(List<UUID> ids) {
                return kept.cases().values().stream()
                        .filter(one -> ids.contains(one.id()))
                        .map(one -> one.with(List.of()))
                        .toList();
            }

            @Override
            public Optional<Case> find(UUID id) {
                return kept.cases().values().stream()
                        .filter(known -> known.id().equals(id))
                        .map(kept::whole)
                        .findFirst();
            }

            @Override
            public Page<Case> list(Query query) {
                return new Page<>(
                        kept.cases().values().stream()
                                .map(kept::whole)
                                .filter(whole -> whole.applications().stream().anyMatch(a -> fits(a, query)))
                                .toList(),
                        Optional.empty());
            }
        };
    }

    @Override
    public ApplicationRecords applications() {
        return new ApplicationRecords() {
            @Override
            public Optional<Application> find(ApplicationNumber number) {
                return Optional.ofNullable(kept.applications().get(number));
            }

            @Override
            public Page<Application> list(Query query) {
                return new Page<>(
                        kept.applications().values().stream()
                                .filter(a -> fits(a, query))
                                .toList(),
                        Optional.empty());
            }

            @Override
            public boolean save(Application before, Application after) {
                if (kept.applications().get(before.key().number()).version() != before.version()) {
                    return false;
                }
                kept.applications().put(after.key().number(), after);
                return true;
            }

            @Override
            public List<Application> open(Optional<UUID> after, int limit) {
                return kept.applications().values().stream()
                        .filter(a -> !a.state().ended() && a.due().isPresent())
                        .sorted(Comparator.comparing(a -> a.key().id()))
                        .filter(a ->
                                after.map(id -> a.key().id().compareTo(id) > 0).orElse(true))
                        .limit(limit)
                        .toList();
            }

            @Override
            public List<Whereabouts> whereabouts(List<UUID> cases) {
                return kept.applications().values().stream()
                        .filter(a -> cases.contains(a.key().caseId()))
                        .map(a -> new Whereabouts(
                                a.key().id(),
                                a.key().caseId(),
                                a.key().number(),
                                a.key().utility(),
                                a.key().district(),
                                a.representative().id()))
                        .toList();
            }

            @Override
            public List<Application> waking(Instant now, int limit) {
                return kept.applications().values().stream()
                        .filter(a ->
                                a.watch().wakesAt().map(at -> !at.isAfter(now)).orElse(false))
                        .sorted(Comparator.comparing(
                                        (Application a) -> a.watch().wakesAt().orElseThrow())
                                .thenComparing(a -> a.key().id()))
                        .limit(limit)
                        .toList();
            }

            @Override
            public boolean wake(Application seen, Optional<Instant> next) {
                Application present = kept.applications().get(seen.key().number());
                if (present.version() != seen.version()) {
                    return false;
                }
                kept.applications().put(seen.key().number(), present.wakingAt(next));
                return true;
            }

            @Override
            public List<Finished> finished(UtilityCode utility, String category, Instant since, int limit) {
                return kept.applications().values().stream()
                        .filter(a -> a.key().utility().equals(utility)
                                && a.classified().category().equals(category))
                        .flatMap(a -> a.connection().stream())
                        .filter(end -> end.elapsed().isPresent()
                                && !end.supplyStartedAt().isBefore(since))
                        .map(end -> new Finished(
                                end.supplyStartedAt(), end.elapsed().orElseThrow()))
                        .sorted(Comparator.comparing(Finished::supplyStartedAt).reversed())
                        .limit(limit)
                        .toList();
            }

            @Override
            public boolean measure(Application seen, Elapsed elapsed) {
                Application present = kept.applications().get(seen.key().number());
                if (present.version() != seen.version()) {
                    return false;
                }
                kept.applications()
                        .put(seen.key().number(), present.measured(elapsed).wakingAt(Optional.empty()));
                return true;
            }

            @Override
            public List<RepresentativeLoad> loads() {
                Map<UUID, List<Application>> held = kept.applications().values().stream()
                        .collect(Collectors.groupingBy(a -> a.representative().id()));
                return held.entrySet().stream()
                        .map(entry -> new RepresentativeLoad(
                                entry.getKey(),
                                entry.getValue().stream()
                                        .filter(a -> !a.state().ended())
                                        .count(),
                                last(entry.getValue())))
                        .toList();
            }
        };
    }

    private static Instant last(List<Application> applications) {
        return applications.stream()
                .flatMap(application -> application.assignments().stream())
                .map(Assignment::since)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static boolean fits(Application application, Query query) {
        boolean seen = query.scope()
                        .covers(application.key().utility(), application.key().district())
                || query.own().map(application.representative().id()::equals).orElse(false);
        boolean among = query.among().isEmpty()
                || query.among().contains(application.key().caseId());
        return seen
                && among
                && query.filter().state().map(application.state()::equals).orElse(true)
                && query.filter()
                        .representative()
                        .map(application.representative().id()::equals)
                        .orElse(true);
    }

    @Override
    public SearchRecords search() {
        return new MemorySearch(kept.words());
    }

    @Override
    public JudgedRecords judged() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SheetRecords sheets() {
        return new MemorySheets(kept.sheets());
    }

    @Override
    public JournalRecords journal() {
        return new JournalRecords() {
            @Override
            public void append(List<JournalEvent> events) {
                kept.journal().addAll(events);
            }

            @Override
            public List<JournalEvent> ofCase(UUID caseId) {
                return kept.journal().stream()
                        .filter(event -> event.caseId().equals(caseId))
                        .toList();
            }

            @Override
            public List<JournalEvent> ofApplication(UUID applicationId) {
                return kept.journal().stream()
                        .filter(event -> event.applicationId().equals(Optional.of(applicationId)))
                        .toList();
            }

            @Override
            public long lastPlace() {
                throw new UnsupportedOperationException();
            }

            @Override
            public long lockLastPlace() {
                return kept.archive().places.size();
            }

            @Override
            public List<JournalEvent> unplaced(int limit) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void place(List<JournalEvent> events, long last) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<PlacedEvent> after(long position, int limit) {
                throw new UnsupportedOperationException();
            }

            @Override
            public long placeBefore(Instant at) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public ConsumerRecords consumers() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ArchiveRecords archive() {
        return kept.archive().over(kept);
    }

    @Override
    public ReceiptRecords receipts() {
        return new ReceiptRecords() {
            @Override
            public Optional<ReceiptRecords.Kept> find(String key) {
                return Optional.ofNullable(kept.receipts().get(key));
            }

            @Override
            public void keep(Repetition repetition, Receipt receipt, Instant at) {
                kept.receipts().put(repetition.key(), new ReceiptRecords.Kept(repetition.digest(), receipt));
            }
        };
    }

    @Override
    public AnswerRecords answers() {
        return new AnswerRecords() {
            @Override
            public Optional<AnswerRecords.Kept> find(String key) {
                return Optional.ofNullable(kept.answers().get(key));
            }

            @Override
            public void keep(Repetition repetition, Answer answer, Instant at) {
                kept.answers().put(repetition.key(), new AnswerRecords.Kept(repetition.digest(), answer));
            }
        };
    }

    @Override
    public StaffRecords staff() {
        return new StaffRecords() {
            @Override
            public List<StaffMember> all() {
                return List.copyOf(kept.staff().values());
            }

            @Override
            public Optional<StaffMember> find(UUID id) {
                return Optional.ofNullable(kept.staff().get(id));
            }

            @Override
            public Optional<Account> findByLogin(String login) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean insert(StaffMember member, String passwordHash) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void update(StaffMember member) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void setPasswordHash(UUID id, String passwordHash) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public SessionRecords sessions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AppointmentRecords appointments() {
        return kept.appointments();
    }

    @Override
    public SlotRecords slots() {
        return kept.slots();
    }

    @Override
    public ConversationRecords conversations() {
        return kept.conversations();
    }

    @Override
    public NudgeRecords nudges() {
        return (task, day) -> kept.nudges().add(task + " " + day);
    }

    @Override
    public DutyRecords duty() {
        return kept.duty();
    }

    @Override
    public MessageRecords messages() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CalendarRecords calendars() {
        return kept.calendars();
    }

    @Override
    public EvidenceRecords evidence() {
        return kept.evidence();
    }

    @Override
    public CreditRecords credit() {
        return kept.credit();
    }

    @Override
    public PackRecords packs() {
        return new MemoryPacks();
    }

    @Override
    public WebhookRecords webhooks() {
        throw new UnsupportedOperationException();
    }
}
