package org.jietong.security.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.AnswerRecords;
import org.jietong.api.store.ApplicantRecords;
import org.jietong.api.store.ApplicationRecords;
import org.jietong.api.store.AppointmentRecords;
import org.jietong.api.store.ArchiveRecords;
import org.jietong.api.store.AuditRecords;
import org.jietong.api.store.BundleRecords;
import org.jietong.api.store.CalendarRecords;
import org.jietong.api.store.CaseRecords;
import org.jietong.api.store.ChannelRecords;
import org.jietong.api.store.ConsumerRecords;
import org.jietong.api.store.ConversationRecords;
import org.jietong.api.store.CredentialRecords;
import org.jietong.api.store.CreditRecords;
import org.jietong.api.store.DutyRecords;
import org.jietong.api.store.EvidenceRecords;
import org.jietong.api.store.FilterRecords;
import org.jietong.api.store.FollowUpRecords;
import org.jietong.api.store.JournalRecords;
import org.jietong.api.store.JudgedRecords;
import org.jietong.api.store.MessageRecords;
import org.jietong.api.store.NudgeRecords;
import org.jietong.api.store.PackRecords;
import org.jietong.api.store.PlanRecords;
import org.jietong.api.store.ReceiptRecords;
import org.jietong.api.store.RotaRecords;
import org.jietong.api.store.SearchRecords;
import org.jietong.api.store.SessionRecords;
import org.jietong.api.store.SheetRecords;
import org.jietong.api.store.SkillRecords;
import org.jietong.api.store.SlotRecords;
import org.jietong.api.store.StaffRecords;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.store.WebhookRecords;
import org.jietong.api.store.WorkRecords;

/** Staff and sessions in memory, with a count of the reads. */
final class MemoryStore implements Store, UnitOfWork {
    final Map<UUID, StaffRecords.Account> accounts = new HashMap<>();
    final Map<UUID, SessionRecords.Kept> sessionsById = new HashMap<>();
    final Map<UUID, CredentialRecords.Kept> credentials = new HashMap<>();
    final Map<String, UUID> outside = new HashMap<>();
    final MemoryApplicants applicants = new MemoryApplicants();
    final Map<String, AnswerRecords.Kept> answersByKey = new HashMap<>();
    int reads;

    @Override
    public synchronized <T> Outcome<T> transact(Function<UnitOfWork, Outcome<T>> work) {
        return work.apply(this);
    }

    @Override
    public synchronized <T> T read(Function<UnitOfWork, T> work) {
        reads++;
        return work.apply(this);
    }

    @Override
    public AuditRecords audit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public StaffRecords staff() {
        return new MemoryStaff();
    }

    @Override
    public SessionRecords sessions() {
        return new MemorySessions(sessionsById);
    }

    @Override
    public CredentialRecords credentials() {
        return new MemoryCredentials(credentials, outside);
    }

    @Override
    public ApplicantRecords applicants() {
        return applicants;
    }

    @Override
    public ChannelRecords channels() {
        throw new UnsupportedOperationException();
    }

    @Override
    public EvidenceRecords evidence() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CreditRecords credit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WebhookRecords webhooks() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CalendarRecords calendars() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AppointmentRecords appointments() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SlotRecords slots() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FollowUpRecords followUps() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ConversationRecords conversations() {
        throw new UnsupportedOperationException();
    }

    @Override
    public WorkRecords work() {
        throw new UnsupportedOperationException();
    }

    @Override
    public NudgeRecords nudges() {
        throw new UnsupportedOperationException();
    }

    @Override
    public DutyRecords duty() {
        throw new UnsupportedOperationException();
    }

    @Override
    public RotaRecords rota() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SkillRecords skills() {
        throw new UnsupportedOperationException();
    }

    @Override
    public BundleRecords bundles() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FilterRecords filters() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SearchRecords search() {
        throw new UnsupportedOperationException();
    }

    @Override
    public MessageRecords messages() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CaseRecords cases() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ApplicationRecords applications() {
        throw new UnsupportedOperationException();
    }

    @Override
    public JudgedRecords judged() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SheetRecords sheets() {
        throw new UnsupportedOperationException();
    }

    @Override
    public PlanRecords plans() {
        throw new UnsupportedOperationException();
    }

    @Override
    public JournalRecords journal() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ConsumerRecords consumers() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ArchiveRecords archive() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ReceiptRecords receipts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AnswerRecords answers() {
        return new AnswerRecords() {
            @Override
            public Optional<AnswerRecords.Kept> find(String key) {
                return Optional.ofNullable(answersByKey.get(key));
            }

            @Override
            public void keep(Repetition repetition, Answer answer, Instant at) {
                answersByKey.put(repetition.key(), new AnswerRecords.Kept(repetition.digest(), answer));
            }
        };
    }

    @Override
    public PackRecords packs() {
        throw new UnsupportedOperationException();
    }

    private final class MemoryStaff implements StaffRecords {
        @Override
        public List<StaffMember> all() {
            return accounts.values().stream()
                    .map(Account::member)
                    .sorted(Comparator.comparing(StaffMember::login))
                    .toList();
        }

        @Override
        public Optional<StaffMember> find(UUID id) {
            return Optional.ofNullable(accounts.get(id)).map(Account::member);
        }

        @Override
        public Optional<Account> findByLogin(String login) {
            return accounts.values().stream()
                    .filter(account -> account.member().login().equals(login))
                    .findFirst();
        }

        @Override
        public boolean insert(StaffMember member, String passwordHash) {
            if (findByLogin(member.login()).isPresent()) {
                return false;
            }
            accounts.put(member.id(), new Account(member, passwordHash));
            return true;
        }

        @Override
        public void update(StaffMember member) {
            accounts.computeIfPresent(member.id(), (id, before) -> new Account(member, before.passwordHash()));
        }

        @Override
        public void setPasswordHash(UUID id, String passwordHash) {
            accounts.computeIfPresent(id, (same, before) -> new Account(before.member(), passwordHash));
        }
    }
}
