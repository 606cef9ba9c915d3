package org.jietong.core.internal.appointments;

import java.time.Clock;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.core.internal.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the following of visits together. */
@Component(service = JournalConsumer.class)
public final class FollowingVisitsComponent extends FollowingVisits {

    @Activate
    public FollowingVisitsComponent(
            @Reference Store store,
            @Reference WorkingTime time,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, new NextHost(ids, new WorkingDays(time, clock.getZone())), new AppointmentEvents(ids), clock);
    }
}
