package org.jietong.core.internal.calendars.life;

import java.time.Instant;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarStage;
import org.jietong.api.calendars.CalendarStanding;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.CalendarRecords;
import org.jietong.api.store.CalendarRecords.Kept;
import org.jietong.core.internal.calendars.check.ScheduleText;

/**
 * Takes a schedule in as a draft. It need not pass the check yet, but it has to say which year's it is. One that was taken back
 * is a draft again, of whoever hands it in now: the notice cannot be written otherwise to make it another one.
 *
 * @param deciding the path of decisions
 */
record HandingIn(Deciding deciding) {
    Outcome<CalendarStanding> handIn(byte[] csv, String why, Caller caller, Once<CalendarStanding> once) {
        Instant now = deciding.now();
        // Nothing is read for somebody who may not hand in.
        return deciding.allowed(caller, Permission.CHANGE_CALENDARS, why)
                .then(Reason::given)
                .then(reason -> ScheduleText.read(csv)
                        .then(text -> deciding.store().transact(work -> work.answers()
                                .once(
                                        once,
                                        now,
                                        () -> Outcome.done(kept(work.calendars(), text, reason, caller, now))))));
    }

    private CalendarStanding kept(
            CalendarRecords records, ScheduleText text, Reason reason, Caller caller, Instant now) {
        String digest = text.digest();
        if (isNew(records, text, now) || records.move(digest, CalendarStage.WITHDRAWN, CalendarStage.DRAFT)) {
            Deciding.Step step = new Deciding.Step(digest, CalendarEvent.Type.UPLOADED);
            records.append(deciding.event(text.year(), step, reason.words(), caller, now));
        }
        return Situation.of(records, digest).orElseThrow().standing();
    }

    private static boolean isNew(CalendarRecords records, ScheduleText text, Instant now) {
        String digest = text.digest();
        if (records.find(digest).isPresent()) {
            return false;
        }
        records.insert(new Kept(text.year(), digest, CalendarStage.DRAFT, now), text.text());
        return true;
    }
}
