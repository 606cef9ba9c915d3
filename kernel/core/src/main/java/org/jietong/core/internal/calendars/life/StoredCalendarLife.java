package org.jietong.core.internal.calendars.life;

import java.time.Clock;
import java.util.Optional;
import org.jietong.api.calendars.CalendarContent;
import org.jietong.api.calendars.CalendarLife;
import org.jietong.api.calendars.CalendarPreview;
import org.jietong.api.calendars.CalendarStanding;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.core.internal.calendars.ActivatedSchedules;
import org.jietong.core.internal.calendars.DeadlineMoves;
import org.jietong.core.internal.calendars.check.ScheduleText;
import org.jietong.core.internal.time.Calendars;
import org.jietong.core.internal.time.HolidaySchedule;
import org.jietong.core.internal.time.IndexedCalendar;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The life of yearly schedules in the store. */
@Component(service = CalendarLife.class)
public final class StoredCalendarLife implements CalendarLife {
    private final Deciding deciding;
    private final Checking checking;
    private final ActivatedSchedules activated;
    private final DeadlineMoves moves;

    @Activate
    public StoredCalendarLife(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Ids ids,
            @Reference ActivatedSchedules activated,
            @Reference DeadlineMoves moves,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(new Deciding(store, policy, ids, clock), activated, moves);
    }

    /** Without OSGi. */
    public StoredCalendarLife(Deciding deciding, ActivatedSchedules activated, DeadlineMoves moves) {
        this.deciding = deciding;
        this.checking = new Checking(deciding, activated.calendars());
        this.activated = activated;
        this.moves = moves;
    }

    @Override
    public Outcome<Overview> overview(Caller caller) {
        return readable(caller).map(may -> {
            activated.scan();
            return new Overviews(deciding.store(), activated).overview();
        });
    }

    private Outcome<Boolean> readable(Caller caller) {
        return deciding.policy()
                .refusal(caller, Permission.READ_CALENDARS)
                .map(Outcome::<Boolean>refused)
                .orElseGet(() -> Outcome.done(true));
    }

    @Override
    public Outcome<CalendarStanding> find(String digest, Caller caller) {
        return readable(caller).then(may -> checking.found(digest)).map(Situation::standing);
    }

    @Override
    public Outcome<CalendarContent> export(String digest, Caller caller) {
        return readable(caller)
                .then(may -> checking.text(digest))
                .map(text -> new CalendarContent(text.year(), text.text()));
    }

    @Override
    public Outcome<CalendarContent> inForce(int year, Caller caller) {
        return readable(caller).then(may -> {
            HolidaySchedule schedule = activated.calendars().parts().of(year);
            return schedule.days().isEmpty()
                    ? Outcome.refused(ProblemType.NOT_FOUND)
                    : Outcome.done(new CalendarContent(year, ScheduleText.written(schedule)));
        });
    }

    @Override
    public Outcome<CalendarStanding> handIn(byte[] csv, String why, Caller caller, Once<CalendarStanding> once) {
        return new HandingIn(deciding).handIn(csv, why, caller, once);
    }

    @Override
    public Outcome<Checked> check(String digest, Caller caller) {
        return deciding.allowed(caller, Permission.CHANGE_CALENDARS, digest).then(known -> {
            activated.scan();
            return checking.check(known, caller);
        });
    }

    /** For those who may see every application: the preview names them. */
    @Override
    public Outcome<CalendarPreview> preview(String digest, Caller caller) {
        return deciding.allowed(caller, Permission.READ_CALENDARS, digest)
                .then(checking::found)
                .then(Transitions.PREVIEW::of)
                .then(situation -> checking.text(digest))
                .then(this::preview);
    }

    private Outcome<CalendarPreview> preview(ScheduleText text) {
        activated.scan();
        Optional<HolidaySchedule> schedule = ScheduleText.schedule(text.text());
        Calendars calendars = activated.calendars();
        return schedule.map(days -> new IndexedCalendar(
                        calendars.parts().activating(text.year(), days).total()))
                .map(candidate -> Outcome.done(moves.between(calendars.get(), candidate)))
                .orElseGet(() -> Outcome.refused(ProblemType.CALENDAR_REFUSED));
    }

    @Override
    public Outcome<CalendarStanding> approve(String digest, String why, Caller caller, Once<CalendarStanding> once) {
        return deciding.decide(digest, Permission.APPROVE_CALENDARS, why, caller, once, new Approval(caller));
    }

    @Override
    public Outcome<CalendarStanding> activate(String digest, String why, Caller caller, Once<CalendarStanding> once) {
        activated.scan();
        return deciding.decide(digest, Permission.CHANGE_CALENDARS, why, caller, once, new Activation(checking))
                .map(this::known);
    }

    @Override
    public Outcome<CalendarStanding> rollBack(String digest, String why, Caller caller, Once<CalendarStanding> once) {
        return deciding.decide(digest, Permission.CHANGE_CALENDARS, why, caller, once, new Rollback())
                .map(this::known);
    }

    @Override
    public Outcome<CalendarStanding> withdraw(String digest, String why, Caller caller, Once<CalendarStanding> once) {
        return deciding.decide(digest, Permission.CHANGE_CALENDARS, why, caller, once, new Withdrawal());
    }

    /** This node counts by it before it answers; the others follow when they look next. */
    private CalendarStanding known(CalendarStanding standing) {
        activated.scan();
        return standing;
    }
}
