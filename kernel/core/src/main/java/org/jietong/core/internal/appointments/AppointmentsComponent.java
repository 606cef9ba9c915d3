package org.jietong.core.internal.appointments;

import java.time.Clock;
import org.jietong.api.appointments.Appointments;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.Admission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the appointments together. */
@Component(service = Appointments.class, immediate = true)
public final class AppointmentsComponent extends StoredAppointments {

    @Activate
    public AppointmentsComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(
                store,
                new Admission(store, policy),
                new Booking(ids, new AppointmentEvents(ids)),
                new Rearranging(new AppointmentEvents(ids)),
                new DayLists(store, policy, new Days(clock)),
                clock);
    }
}
