package org.jietong.security.internal.secret;

import java.time.Clock;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.secret.Sealer;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Has what another key has sealed sealed anew. */
@Component(service = ScheduledJob.class)
public final class SealingAnewComponent extends SealingAnew {

    @Activate
    public SealingAnewComponent(
            @Reference Store store,
            @Reference Sealer sealer,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, sealer, clock);
    }
}
