package org.jietong.store.internal;

import java.util.function.Supplier;
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
import org.jietong.store.internal.records.JdbcAnswerRecords;
import org.jietong.store.internal.records.JdbcApplicantRecords;
import org.jietong.store.internal.records.JdbcApplicationRecords;
import org.jietong.store.internal.records.JdbcAppointmentRecords;
import org.jietong.store.internal.records.JdbcArchiveRecords;
import org.jietong.store.internal.records.JdbcAuditRecords;
import org.jietong.store.internal.records.JdbcBundleRecords;
import org.jietong.store.internal.records.JdbcCalendarRecords;
import org.jietong.store.internal.records.JdbcCaseRecords;
import org.jietong.store.internal.records.JdbcConsumerRecords;
import org.jietong.store.internal.records.JdbcConversationRecords;
import org.jietong.store.internal.records.JdbcCredentialRecords;
import org.jietong.store.internal.records.JdbcCreditRecords;
import org.jietong.store.internal.records.JdbcDutyRecords;
import org.jietong.store.internal.records.JdbcEvidenceRecords;
import org.jietong.store.internal.records.JdbcFigureRecords;
import org.jietong.store.internal.records.JdbcFilterRecords;
import org.jietong.store.internal.records.JdbcFollowUpRecords;
import org.jietong.store.internal.records.JdbcJournalRecords;
import org.jietong.store.internal.records.JdbcJudgedRecords;
import org.jietong.store.internal.records.JdbcMessageRecords;
import org.jietong.store.internal.records.JdbcNudgeRecords;
import org.jietong.store.internal.records.JdbcPackRecords;
import org.jietong.store.internal.records.JdbcPlanRecords;
import org.jietong.store.internal.records.JdbcReceiptRecords;
import org.jietong.store.internal.records.JdbcRotaRecords;
import org.jietong.store.internal.records.JdbcSearchRecords;
import org.jietong.store.internal.records.JdbcSessionRecords;
import org.jietong.store.internal.records.JdbcSheetRecords;
import org.jietong.store.internal.records.JdbcSkillRecords;
import org.jietong.store.internal.records.JdbcSlotRecords;
import org.jietong.store.internal.records.JdbcStaffRecords;
import org.jietong.store.internal.records.JdbcWebhookRecords;
import org.jietong.store.internal.records.JdbcWorkRecords;
import org.jietong.store.internal.records.Lists;
import org.jietong.store.internal.records.RecentApplications;
import org.jietong.store.internal.sql.Statements;

/** The records on the connection of one transaction. */
final class Transaction implements UnitOfWork {
    private final Statements statements;
    private final Supplier<Lists> lists;
    private final RecentApplications recent;

    Transaction(Statements statements, Supplier<Lists> lists, RecentApplications recent) {
        this.statements = statements;
        this.lists = lists;
        this.recent = recent;
    }

    @Override
    public CaseRecords cases() {
        return new JdbcCaseRecords(statements, lists, recent);
    }

    @Override
    public ApplicationRecords applications() {
        return new JdbcApplicationRecords(statements, lists, recent);
    }

    @Override
    public SearchRecords search() {
        return new JdbcSearchRecords(statements);
    }

    @Override
    public JudgedRecords judged() {
        return new JdbcJudgedRecords(statements);
    }

    @Override
    public SheetRecords sheets() {
        return new JdbcSheetRecords(statements);
    }

    @Override
    public PlanRecords plans() {
        return new JdbcPlanRecords(statements);
    }

    @Override
    public JournalRecords journal() {
        return new JdbcJournalRecords(statements);
    }

    @Override
    public ConsumerRecords consumers() {
        return new JdbcConsumerRecords(statements);
    }

    @Override
    public ArchiveRecords archive() {
        return new JdbcArchiveRecords(statements);
    }

    @Override
    public ReceiptRecords receipts() {
        return new JdbcReceiptRecords(statements);
    }

    @Override
    public AnswerRecords answers() {
        return new JdbcAnswerRecords(statements);
    }

    @Override
    public AuditRecords audit() {
        return new JdbcAuditRecords(statements);
    }

    @Override
    public StaffRecords staff() {
        return new JdbcStaffRecords(statements);
    }

    @Override
    public CredentialRecords credentials() {
        return new JdbcCredentialRecords(statements);
    }

    @Override
    public ApplicantRecords applicants() {
        return new JdbcApplicantRecords(statements);
    }

    @Override
    public SessionRecords sessions() {
        return new JdbcSessionRecords(statements);
    }

    @Override
    public PackRecords packs() {
        return new JdbcPackRecords(statements);
    }

    @Override
    public CalendarRecords calendars() {
        return new JdbcCalendarRecords(statements);
    }

    @Override
    public AppointmentRecords appointments() {
        return new JdbcAppointmentRecords(statements);
    }

    @Override
    public SlotRecords slots() {
        return new JdbcSlotRecords(statements);
    }

    @Override
    public DutyRecords duty() {
        return new JdbcDutyRecords(statements);
    }

    @Override
    public RotaRecords rota() {
        return new JdbcRotaRecords(statements);
    }

    @Override
    public SkillRecords skills() {
        return new JdbcSkillRecords(statements);
    }

    @Override
    public FilterRecords filters() {
        return new JdbcFilterRecords(statements);
    }

    @Override
    public ConversationRecords conversations() {
        return new JdbcConversationRecords(statements);
    }

    @Override
    public NudgeRecords nudges() {
        return new JdbcNudgeRecords(statements);
    }

    @Override
    public FollowUpRecords followUps() {
        return new JdbcFollowUpRecords(statements);
    }

    @Override
    public WorkRecords work() {
        return new JdbcWorkRecords(statements);
    }

    @Override
    public EvidenceRecords evidence() {
        return new JdbcEvidenceRecords(statements);
    }

    @Override
    public CreditRecords credit() {
        return new JdbcCreditRecords(statements);
    }

    @Override
    public MessageRecords messages() {
        return new JdbcMessageRecords(statements);
    }

    @Override
    public WebhookRecords webhooks() {
        return new JdbcWebhookRecords(statements);
    }

    @Override
    public BundleRecords bundles() {
        return new JdbcBundleRecords(statements);
    }

    @Override
    public FigureRecords figures() {
        return new JdbcFigureRecords(statements);
    }
}
