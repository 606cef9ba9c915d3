package org.jietong.core.internal.cases;

import java.time.Clock;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.time.CalendarFolder;
import org.jietong.core.internal.time.CalendarListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Listens to the calendar, and has the deadlines of open applications walked over. */
@Component(service = {CalendarListener.class, ScheduledJob.class})
public final class DeadlineWalkingComponent extends DeadlineWalking {

    @Activate
    public DeadlineWalkingComponent(
            @Reference Store store,
            @Reference RulePacks packs,
            @Reference WorkingTime time,
            @Reference CalendarFolder folder,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(store, new Details(packs, new Deadlines(time), clock), new Deadlines(time), folder, ids);
    }

    private DeadlineWalkingComponent(
            Store store, Details details, Deadlines deadlines, CalendarFolder folder, Ids ids) {
        super(store, folder.calendars(), new Recalculation(store, details, deadlines, new Events(ids)), details);
    }
}
