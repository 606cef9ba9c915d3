package org.jietong.api.store;

import org.osgi.annotation.versioning.ProviderType;

/** The records within one transaction. Not to be kept beyond it, nor used by two threads. */
@ProviderType
public interface UnitOfWork {
    CaseRecords cases();

    ApplicationRecords applications();

    SearchRecords search();

    JudgedRecords judged();

    SheetRecords sheets();

    PlanRecords plans();

    JournalRecords journal();

    ConsumerRecords consumers();

    ArchiveRecords archive();

    ReceiptRecords receipts();

    AnswerRecords answers();

    AuditRecords audit();

    StaffRecords staff();

    SessionRecords sessions();

    CredentialRecords credentials();

    ApplicantRecords applicants();

    PackRecords packs();

    CalendarRecords calendars();

    AppointmentRecords appointments();

    SlotRecords slots();

    DutyRecords duty();

    RotaRecords rota();

    SkillRecords skills();

    FilterRecords filters();

    ConversationRecords conversations();

    NudgeRecords nudges();

    FollowUpRecords followUps();

    WorkRecords work();

    EvidenceRecords evidence();

    CreditRecords credit();

    MessageRecords messages();

    WebhookRecords webhooks();

    BundleRecords bundles();

    FigureRecords figures();
}
