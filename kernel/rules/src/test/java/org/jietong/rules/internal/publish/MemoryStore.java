package org.jietong.rules.internal.publish;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.jietong.api.store.ConsumerRecords;
import org.jietong.api.store.ConversationRecords;
import org.jietong.api.store.CredentialRecords;
import org.jietong.api.store.CreditRecords;
import org.jietong.api.store.DutyRecords;
import org.jietong.api.store.ErasureRecords;
import org.jietong.api.store.EvidenceRecords;
import org.jietong.api.store.FilterRecords;
import org.jietong.api.store.FollowUpRecords;
import org.jietong.api.store.JournalRecords;
import org.jietong.api.store.MessageRecords;
import org.jietong.api.store.NudgeRecords;
import org.jietong.api.store.PackRecords;
import org.jietong.api.store.PlanRecords;
import org.jietong.api.store.ReceiptRecords;
import org.jietong.api.store.RotaRecords;
import org.jietong.api.store.SealingRecords;
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

/** A store in memory that knows packs alone; a refused transaction leaves nothing behind. */
public final class MemoryStore implements Store, UnitOfWork {
    private final MemoryPacks packs = new MemoryPacks();
    private final MemoryJudged judged = new MemoryJudged();
    private final Map<String, AnswerRecords.Kept> answers = new HashMap<>();
    private int transactions;
    private int reads;

    @Override
    public synchronized <T> Outcome<T> transact(Function<UnitOfWork, Outcome<T>> work) {
        transactions++;
        MemoryPacks before = packs.copy();
        Outcome<T> outcome = work.apply(this);
        if (outcome.problem().isPresent()) {
            packs.become(before);
        }
        return outcome;
    }

    @Override
    public synchronized <T> T read(Function<UnitOfWork, T> work) {
        reads++;
        return work.apply(this);
    }

    /** How often it was read from outside of transactions. */
    public synchronized int reads() {
        return reads;
    }

    public synchronized int transactions() {
        return transactions;
    }

    @Override
    public PackRecords packs() {
        return packs;
    }

    @Override
    public AppointmentRecords appointments() {
        throw new UnsupportedOperationException();
    }

    @Override
    public EvidenceRecords evidence() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SlotRecords slots() {
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
    public SealingRecords sealing() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ErasureRecords erasure() {
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
    public MemoryJudged judged() {
        return judged;
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
            public Optional<Kept> find(String key) {
                return Optional.ofNullable(answers.get(key));
            }

            @Override
            public void keep(Repetition repetition, Answer answer, Instant at) {
                answers.put(repetition.key(), new Kept(repetition.digest(), answer));
            }
        };
    }

    @Override
    public AuditRecords audit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public StaffRecords staff() {
        throw new UnsupportedOperationException();
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
}
