package org.jietong.core.internal.time;

import java.time.Clock;
import org.jietong.api.time.WorkingTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Working time by the calendars of the folder, in the zone of the product's clock. */
@Component(service = WorkingTime.class)
public final class WorkingTimeComponent extends CalendarWorkingTime {

    @Activate
    public WorkingTimeComponent(
            @Reference CalendarFolder folder, @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(folder.calendars(), clock.getZone());
    }
}
