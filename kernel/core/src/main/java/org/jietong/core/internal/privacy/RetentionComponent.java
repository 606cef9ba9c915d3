package org.jietong.core.internal.privacy;

import java.time.Clock;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Has what was kept long enough erased, when the settings say so. */
@Component(service = ScheduledJob.class)
public final class RetentionComponent extends Retention {

    @Activate
    public RetentionComponent(
            BundleContext context,
            @Reference Store store,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, new Erasing(ids, Keeping.of(context::getProperty), clock), clock);
    }
}
