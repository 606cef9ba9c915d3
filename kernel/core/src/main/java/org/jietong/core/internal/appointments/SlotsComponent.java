package org.jietong.core.internal.appointments;

import java.time.Clock;
import org.jietong.api.appointments.Slots;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.core.internal.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the slots together. */
@Component(service = Slots.class, immediate = true)
public final class SlotsComponent extends StoredSlots {

    @Activate
    public SlotsComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference RulePacks packs,
            @Reference WorkingTime time,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, policy, packs, new WorkingDays(time, clock.getZone()), ids, clock);
    }
}
