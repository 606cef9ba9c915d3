package org.jietong.messages.internal.texts;

import static org.jietong.api.messages.Audience.APPLICANT;
import static org.jietong.api.messages.Audience.LADDER;
import static org.jietong.api.messages.Audience.OWNER;
import static org.jietong.api.messages.Audience.REPRESENTATIVE;

import java.util.List;
import java.util.Optional;
import org.jietong.api.journal.EventType;
import org.jietong.api.messages.Announcement;
import org.jietong.api.messages.Audience;
import org.jietong.api.messages.MessageTemplates;
import org.jietong.api.time.ClockReading;

/**
 * Who is told of the kernel's events: the one table of it.
 *
 * @param files the words
 */
public record KernelTemplates(LanguageFiles files) implements MessageTemplates {
    private static final List<Announcement> TABLE = List.of(
            row(EventType.CASE_SUBMITTED, APPLICANT, "case-submitted"),
            row(EventType.APPLICATION_ADDED, APPLICANT, "application-added"),
            row(EventType.CASE_REPLIED, APPLICANT, "case-replied"),
            row(EventType.REPRESENTATIVE_ASSIGNED, APPLICANT, "representative-named"),
            row(EventType.REPRESENTATIVE_ASSIGNED, REPRESENTATIVE, "application-assigned"),
            row(EventType.APPLICATION_ACCEPTED, APPLICANT, "application-accepted"),
            row(EventType.APPLICATION_RETURNED, APPLICANT, "application-returned"),
            row(EventType.APPLICATION_RESUBMITTED, REPRESENTATIVE, "application-resubmitted"),
            row(EventType.APPLICATION_REJECTED, APPLICANT, "application-rejected"),
            row(EventType.APPLICATION_WITHDRAWN, APPLICANT, "application-withdrawn"),
            row(EventType.DOCUMENT_HANDED_IN, REPRESENTATIVE, "document-handed-in"),
            row(EventType.CLOCK_SUSPENDED, APPLICANT, "clock-suspended-until").having("until"),
            row(EventType.CLOCK_SUSPENDED, APPLICANT, "clock-suspended").lacking("until"),
            row(EventType.CLOCK_RESUMED, APPLICANT, "clock-resumed"),
            row(EventType.SUPPLY_STARTED, APPLICANT, "supply-started"),
            row(EventType.DEADLINE_RECALCULATED, REPRESENTATIVE, "deadline-recalculated"),
            row(EventType.DOCUMENT_REMINDER, APPLICANT, "document-reminder"),
            row(EventType.DOCUMENT_OVERDUE, APPLICANT, "document-overdue"),
            row(EventType.DOCUMENT_OVERDUE, REPRESENTATIVE, "document-missed"),
            row(EventType.APPOINTMENT_BOOKED, APPLICANT, "visit-booked"),
            row(EventType.APPOINTMENT_BOOKED, REPRESENTATIVE, "visit-to-make"),
            row(EventType.APPOINTMENT_MOVED, APPLICANT, "visit-moved"),
            row(EventType.APPOINTMENT_MOVED, REPRESENTATIVE, "visit-to-make-moved"),
            row(EventType.APPOINTMENT_CANCELLED, APPLICANT, "visit-cancelled"),
            row(EventType.APPOINTMENT_CANCELLED, REPRESENTATIVE, "visit-to-make-cancelled"),
            row(EventType.APPOINTMENT_PASSED_ON, APPLICANT, "visit-passed-on"),
            row(EventType.APPOINTMENT_PASSED_ON, REPRESENTATIVE, "visit-to-make"),
            row(EventType.APPOINTMENT_TO_REBOOK, APPLICANT, "visit-to-rebook"),
            row(EventType.APPOINTMENT_TO_REBOOK, REPRESENTATIVE, "visit-to-arrange"),
            row(EventType.QUESTION_ASKED, REPRESENTATIVE, "question-asked"),
            row(EventType.QUESTION_ANSWERED, APPLICANT, "question-answered"),
            row(EventType.TASK_NUDGED, OWNER, "task-nudged"),
            row(EventType.TASK_ASSIGNED, OWNER, "task-assigned"),
            row(EventType.INSPECTED, REPRESENTATIVE, "inspection-failed").having("failed"),
            row(EventType.EVIDENCE_NOT_RECEIVED, APPLICANT, "evidence-not-received"),
            row(EventType.ESCALATED, LADDER, "escalation").urgentWhen("reason", ClockReading.State.OVERDUE.name()));

    private static Announcement row(EventType event, Audience audience, String template) {
        return Announcement.of(event.name(), audience, template);
    }

    @Override
    public List<Announcement> announcements() {
        return TABLE;
    }

    @Override
    public Optional<String> text(String name, String language) {
        return files.text(name, language);
    }
}
