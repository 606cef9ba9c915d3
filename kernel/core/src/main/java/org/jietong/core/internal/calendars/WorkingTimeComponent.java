package org.jietong.core.internal.calendars;

import java.time.Clock;
import org.jietong.api.time.WorkingTime;
import org.jietong.core.internal.time.CalendarWorkingTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Working time by the calendar in force, in the zone of the product's clock; there once what is activated is known. */
@Component(service = WorkingTime.class)
public final class WorkingTimeComponent extends CalendarWorkingTime {

    @Activate
    public WorkingTimeComponent(
            @Reference ActivatedSchedules activated,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(activated.calendars(), clock.getZone());
    }
}
