package org.jietong.core.internal.calendars.life;

import java.time.Instant;
import java.util.List;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarFinding;
import org.jietong.api.calendars.CalendarLife.Checked;
import org.jietong.api.calendars.CalendarStage;
import org.jietong.api.calendars.CalendarStanding;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.CalendarRecords;
import org.jietong.core.internal.calendars.check.ScheduleCheck;
import org.jietong.core.internal.calendars.check.ScheduleText;
import org.jietong.core.internal.time.Calendars;

/**
 * Checks schedules against what is in force.
 *
 * @param deciding the path of decisions
 * @param calendars what is in force
 */
record Checking(Deciding deciding, Calendars calendars) {

    /** Checks a schedule; a draft without errors counts as checked from then on. */
    Outcome<Checked> check(String digest, Caller caller) {
        return found(digest).then(situation -> text(digest).then(text -> {
            Checked checked = new Checked(situation.standing(), findings(text));
            return checked.passed() && situation.kept().stage() == CalendarStage.DRAFT
                    ? passed(situation, caller).map(standing -> new Checked(standing, checked.findings()))
                    : Outcome.done(checked);
        }));
    }

    Outcome<Situation> found(String digest) {
        return deciding.store().read(work -> Deciding.found(work.calendars(), digest));
    }

    /** The schedule itself; a draft is kept as it was handed in, so it can always be read again. */
    Outcome<ScheduleText> text(String digest) {
        return deciding.store().read(work -> text(work.calendars(), digest));
    }

    private static Outcome<ScheduleText> text(CalendarRecords records, String digest) {
        return records.content(digest).map(ScheduleText::read).orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    private List<CalendarFinding> findings(ScheduleText text) {
        return ScheduleCheck.findings(text, calendars.parts(), deciding.today());
    }

    /** Refuses a schedule that what is in force contradicts by now, though it passed its check before. */
    Outcome<Situation> stillPassing(CalendarRecords records, Situation situation) {
        return text(records, situation.kept().digest()).then(text -> {
            List<Violation> violations = findings(text).stream()
                    .filter(finding -> finding.severity() == CalendarFinding.Severity.ERROR)
                    .map(finding -> new Violation("", finding.code(), finding.witness()))
                    .toList();
            return violations.isEmpty()
                    ? Outcome.done(situation)
                    : Outcome.refused(Problem.of(ProblemType.CALENDAR_REFUSED, violations));
        });
    }

    private Outcome<CalendarStanding> passed(Situation situation, Caller caller) {
        Instant now = deciding.now();
        String digest = situation.kept().digest();
        return deciding.store().transact(work -> {
            CalendarRecords records = work.calendars();
            if (records.move(digest, CalendarStage.DRAFT, CalendarStage.CHECKED)) {
                Deciding.Step step = new Deciding.Step(digest, CalendarEvent.Type.CHECKED);
                records.append(deciding.event(situation.kept().year(), step, "", caller, now));
            }
            return Outcome.done(Situation.of(records, digest).orElseThrow().standing());
        });
    }
}
