package org.jietong.core.internal.people;

import java.time.Clock;
import org.jietong.api.identity.StaffListener;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.core.internal.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The one load book of this node. Immediate, so that it is not forgotten while nobody uses it. */
@Component(
        service = {LoadBook.class, StaffListener.class},
        immediate = true)
public final class LoadBookComponent extends LoadBook {

    @Activate
    public LoadBookComponent(
            @Reference Store store,
            @Reference WorkingTime time,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, new WorkingDays(time, clock.getZone()), System::nanoTime);
    }
}
