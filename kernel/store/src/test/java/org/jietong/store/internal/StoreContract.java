package org.jietong.store.internal;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** What every database has to do for the store: all the contracts, on one database opened for the class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoreContract
        implements CaseContract,
                SaveContract,
                TransactionContract,
                ReceiptContract,
                AnswerContract,
                AuditContract,
                ListContract,
                UrgencyContract,
                SearchContract,
                FigureContract,
                JudgedContract,
                SheetContract,
                PlanContract,
                JournalContract,
                ArchiveContract,
                StaffContract,
                SessionContract,
                ApplicantContract,
                PackContract,
                CalendarContract,
                AppointmentContract,
                DutyContract,
                RotaContract,
                InTurnContract,
                SkillContract,
                BundleContract,
                FilterContract,
                ConversationContract,
                FollowUpContract,
                MessageContract,
                MessagePreferenceContract,
                SendingContract,
                WakingContract,
                FinishedContract,
                EvidenceContract,
                WorkContract,
                ScheduleContract,
                TakeOverContract,
                WebhookContract,
                RoomContract,
                OwnTransactionContract {
    private TestDatabase database;

    abstract TestDatabase open() throws Exception;

    @BeforeAll
    void openDatabase() throws Exception {
        database = open();
    }

    @AfterAll
    void closeDatabase() throws Exception {
        database.close();
    }

    @Override
    public TestDatabase database() {
        return database;
    }
}
