package org.jietong.rest.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.calendars.CalendarContent;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarFinding;
import org.jietong.api.calendars.CalendarLife;
import org.jietong.api.calendars.CalendarPreview;
import org.jietong.api.calendars.CalendarStanding;
import org.jietong.api.calendars.CalendarState;
import org.jietong.api.calendars.MovedDeadline;
import org.jietong.api.calendars.ScheduledYear;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Due;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.utility.UtilityCode;

/** Knows one schedule, and remembers what was asked of it. */
final class FakeCalendarLife implements CalendarLife {
    static final String DIGEST = "cd".repeat(32);
    private static final String CSV = "date,kind,name,schedule_year\n2027-01-01,off,元旦,2027\n";

    String asked = "";

    private static CalendarStanding standing() {
        CalendarEvent uploaded = new CalendarEvent(
                new UUID(0x7000, 9),
                2027,
                DIGEST,
                CalendarEvent.Type.UPLOADED,
                Samples.NOW,
                new Actor(Actor.Kind.STAFF, "管理员"),
                Optional.empty(),
                "国办通知");
        return new CalendarStanding(2027, DIGEST, CalendarState.CHECKED, Samples.NOW, List.of(uploaded));
    }

    private static <T> Outcome<T> known(String digest, T value) {
        return digest.equals(DIGEST) ? Outcome.done(value) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    private Outcome<CalendarStanding> decided(String decision, String digest, String why) {
        asked = (decision + " " + why).strip();
        return known(digest, standing());
    }

    @Override
    public Outcome<Overview> overview(Caller caller) {
        return Outcome.done(new Overview(
                List.of(
                        new ScheduledYear(2026, ScheduledYear.Origin.SHIPPED, Optional.empty(), 33, 6),
                        new ScheduledYear(2027, ScheduledYear.Origin.ACTIVATED, Optional.of(DIGEST), 28, 5)),
                List.of(standing())));
    }

    @Override
    public Outcome<CalendarStanding> find(String digest, Caller caller) {
        return known(digest, standing());
    }

    @Override
    public Outcome<CalendarContent> export(String digest, Caller caller) {
        return known(digest, new CalendarContent(2027, CSV));
    }

    @Override
    public Outcome<CalendarContent> inForce(int year, Caller caller) {
        return year == 2027 ? Outcome.done(new CalendarContent(2027, CSV)) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public Outcome<CalendarStanding> handIn(byte[] csv, String why, Caller caller, Once<CalendarStanding> once) {
        return decided("hand in " + new String(csv, StandardCharsets.UTF_8).length(), DIGEST, why);
    }

    @Override
    public Outcome<Checked> check(String digest, Caller caller) {
        CalendarFinding weekday = new CalendarFinding(
                "WORKED_WEEKDAY",
                CalendarFinding.Severity.ERROR,
                "line 2",
                new LocalizedText("并非周六、周日", "No Saturday or Sunday"),
                Map.of("date", "2027-01-01"));
        return known(digest, new Checked(standing(), List.of(weekday)));
    }

    @Override
    public Outcome<CalendarPreview> preview(String digest, Caller caller) {
        Due before = new Due(Samples.NOW, true);
        Due after = new Due(Samples.NOW.plus(Duration.ofDays(1)), false);
        MovedDeadline moved =
                new MovedDeadline(new ApplicationNumber("W260302-7K3M9Q2X-5"), new UtilityCode("water"), before, after);
        return known(digest, new CalendarPreview(7, 1, 0, 1, 0, 0, List.of(moved), 0));
    }

    @Override
    public Outcome<CalendarStanding> approve(String digest, String why, Caller caller, Once<CalendarStanding> once) {
        return decided("approve", digest, why);
    }

    @Override
    public Outcome<CalendarStanding> activate(String digest, String why, Caller caller, Once<CalendarStanding> once) {
        return decided("activate", digest, why);
    }

    @Override
    public Outcome<CalendarStanding> rollBack(String digest, String why, Caller caller, Once<CalendarStanding> once) {
        return decided("roll back", digest, why);
    }

    @Override
    public Outcome<CalendarStanding> withdraw(String digest, String why, Caller caller, Once<CalendarStanding> once) {
        return decided("withdraw", digest, why);
    }
}
