package org.jietong.core.internal.duty;

import java.time.Clock;
import org.jietong.api.duty.DutyRota;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.core.internal.people.LoadBook;
import org.jietong.core.internal.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the rota together. */
@Component(service = DutyRota.class, immediate = true)
public final class DutyRotaComponent extends StoredDutyRota {

    @Activate
    public DutyRotaComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference WorkingTime time,
            @Reference LoadBook book,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, policy, new WorkingDays(time, clock.getZone()), book, clock);
    }
}
