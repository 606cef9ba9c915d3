package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
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
import org.jietong.api.store.ConsumerRecords;
import org.jietong.api.store.ConversationRecords;
import org.jietong.api.store.CredentialRecords;
import org.jietong.api.store.CreditRecords;
import org.jietong.api.store.DutyRecords;
import org.jietong.api.store.EvidenceRecords;
import org.jietong.api.store.FigureRecords;
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
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.store.WebhookRecords;
import org.jietong.api.store.WorkRecords;

record InMemoryWork(Contents kept) implements UnitOfWork {

    @Override
    public CaseRecords cases() {
        return new MemoryCases(kept);
    }

    @Override
    public ApplicationRecords applications() {
        return new MemoryApplications(kept);
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
    public PlanRecords plans() {
        return kept.plans();
    }

    @Override
    public JournalRecords journal() {
        return new MemoryEvents(kept);
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
        return new MemoryReceipts(kept.receipts(), kept.editions());
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
    public AuditRecords audit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public StaffRecords staff() {
        return new MemoryStaff(kept);
    }

    @Override
    public CredentialRecords credentials() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ApplicantRecords applicants() {
        throw new UnsupportedOperationException();
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
    public FigureRecords figures() {
        return kept.figures();
    }

    @Override
    public FollowUpRecords followUps() {
        return kept.followUps();
    }

    @Override
    public NudgeRecords nudges() {
        return new NudgeRecords() {
            @Override
            public boolean insert(UUID task, LocalDate day) {
                return kept.nudges().add(task + " " + day);
            }

            @Override
            public boolean exists(UUID task, LocalDate day) {
                return kept.nudges().contains(task + " " + day);
            }
        };
    }

    @Override
    public WorkRecords work() {
        return new MemoryWorkRecords(kept);
    }

    @Override
    public DutyRecords duty() {
        return kept.duty();
    }

    @Override
    public RotaRecords rota() {
        return kept.planning().rota();
    }

    @Override
    public SkillRecords skills() {
        return kept.planning().skills();
    }

    @Override
    public BundleRecords bundles() {
        throw new UnsupportedOperationException();
    }

    @Override
    public FilterRecords filters() {
        return kept.planning().filters();
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
