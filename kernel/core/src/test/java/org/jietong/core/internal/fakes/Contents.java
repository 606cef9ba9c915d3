package org.jietong.core.internal.fakes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Sheets;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.store.AnswerRecords;
import org.jietong.api.store.ReceiptRecords;

/** What a store holds at one moment; copied for each transaction. */
record Contents(
        Map<CaseNumber, Case> cases,
        Map<ApplicationNumber, Application> applications,
        List<JournalEvent> journal,
        Map<String, ReceiptRecords.Kept> receipts,
        Map<CaseNumber, List<Receipt>> editions,
        Map<String, AnswerRecords.Kept> answers,
        Map<UUID, StaffMember> staff,
        Map<UUID, Sheets> sheets,
        MemoryPlans plans,
        Map<UUID, Set<String>> words,
        MemoryCalendars calendars,
        MemoryArchive archive,
        MemoryAppointments appointments,
        MemorySlots slots,
        MemoryDuty duty,
        Planning planning,
        MemoryConversations conversations,
        Set<String> nudges,
        MemoryFollowUps followUps,
        MemoryEvidence evidence,
        MemoryCredit credit,
        MemoryFigures figures) {

    static Contents nothing() {
        return new Contents(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new MemoryPlans(),
                new LinkedHashMap<>(),
                new MemoryCalendars(),
                new MemoryArchive(),
                new MemoryAppointments(),
                new MemorySlots(),
                new MemoryDuty(),
                Planning.nothing(),
                new MemoryConversations(),
                new HashSet<>(),
                new MemoryFollowUps(),
                new MemoryEvidence(),
                new MemoryCredit(),
                new MemoryFigures());
    }

    Contents copy() {
        return new Contents(
                new LinkedHashMap<>(cases),
                new LinkedHashMap<>(applications),
                new ArrayList<>(journal),
                new LinkedHashMap<>(receipts),
                new LinkedHashMap<>(editions),
                new LinkedHashMap<>(answers),
                new LinkedHashMap<>(staff),
                new LinkedHashMap<>(sheets),
                plans.copy(),
                new LinkedHashMap<>(words),
                calendars.copy(),
                archive.copy(),
                appointments.copy(),
                slots.copy(),
                duty.copy(),
                planning.copy(),
                conversations.copy(),
                new HashSet<>(nudges),
                followUps.copy(),
                evidence.copy(),
                credit.copy(),
                figures.copy());
    }

    Case whole(Case kept) {
        return kept.with(kept.applications().stream()
                .map(application -> applications.get(application.key().number()))
                .toList());
    }
}
