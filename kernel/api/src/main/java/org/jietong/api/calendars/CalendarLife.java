package org.jietong.api.calendars;

import java.util.List;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What people do with yearly schedules. A schedule is named by its digest. Everything is refused with {@code FORBIDDEN}
 * without the permission, changes also outside a scope over everything; with {@code NOT_FOUND} for a digest that nobody has
 * handed in; and with {@code CALENDAR_TRANSITION_REFUSED} when the schedule's state does not allow it. Reasons have at most
 * 500 characters.
 */
@ProviderType
public interface CalendarLife {

    /** The years in force, and the schedules that were handed in. */
    Outcome<Overview> overview(Caller caller);

    Outcome<CalendarStanding> find(String digest, Caller caller);

    /** A schedule as a file, of the form that {@link #handIn} takes. */
    Outcome<CalendarContent> export(String digest, Caller caller);

    /** The schedule in force of a year, wherever it comes from, of the same form: to be corrected and handed in. */
    Outcome<CalendarContent> inForce(int year, Caller caller);

    /**
     * Hands the schedule of one year in as a draft. The same days handed in again, in whatever order, are only looked up,
     * unless they were withdrawn: then they are a draft again.
     *
     * @param csv UTF-8; bounded by whoever calls
     * @return refused with {@code CALENDAR_REFUSED} when it does not say which year's schedule it is
     */
    Outcome<CalendarStanding> handIn(byte[] csv, String why, Caller caller, Once<CalendarStanding> once);

    /** Checks a schedule. A draft without errors counts as checked from then on. */
    Outcome<Checked> check(String digest, Caller caller);

    /** Which open deadlines would move if a checked schedule were activated. Nothing is changed. */
    Outcome<CalendarPreview> preview(String digest, Caller caller);

    /** Approves a checked schedule; refused with {@code FOUR_EYES} for whoever handed it in. */
    Outcome<CalendarStanding> approve(String digest, String why, Caller caller, Once<CalendarStanding> once);

    /** Has working days counted by an approved schedule, or by one that was active before. */
    Outcome<CalendarStanding> activate(String digest, String why, Caller caller, Once<CalendarStanding> once);

    /**
     * Leaves an active schedule for the one that was active before it, or for what the folder and the product have of the
     * year.
     */
    Outcome<CalendarStanding> rollBack(String digest, String why, Caller caller, Once<CalendarStanding> once);

    /** Takes back a schedule that was never active. */
    Outcome<CalendarStanding> withdraw(String digest, String why, Caller caller, Once<CalendarStanding> once);

    /**
     * All there is.
     *
     * @param years the years with a schedule, earliest first
     * @param schedules those handed in, newest first, without their history
     */
    record Overview(List<ScheduledYear> years, List<CalendarStanding> schedules) {
        public Overview {
            years = List.copyOf(years);
            schedules = List.copyOf(schedules);
        }
    }

    /**
     * What came of a check.
     *
     * @param standing where the schedule stands after it
     * @param findings all that was found
     */
    record Checked(CalendarStanding standing, List<CalendarFinding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }

        /** Whether the schedule can be approved. */
        public boolean passed() {
            return findings.stream().noneMatch(finding -> finding.severity() == CalendarFinding.Severity.ERROR);
        }
    }
}
