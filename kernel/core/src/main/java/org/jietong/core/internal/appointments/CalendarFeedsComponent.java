package org.jietong.core.internal.appointments;

import java.security.SecureRandom;
import java.time.Clock;
import org.jietong.api.appointments.CalendarFeeds;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the calendars of representatives together. */
@Component(service = CalendarFeeds.class, immediate = true)
public final class CalendarFeedsComponent extends StoredCalendarFeeds {

    @Activate
    public CalendarFeedsComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, new Hosts(store, policy), new SecureRandom(), clock);
    }
}
