package org.jietong.core.internal.evidence;

import java.time.Clock;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.cases.warnings.Waking;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Has evidence fetched again and again. */
@Component(service = ScheduledJob.class)
public final class FetchingComponent extends Fetching {
    private final Calls calls;

    /** @throws IllegalArgumentException when a setting is out of its bounds */
    @Activate
    public FetchingComponent(
            BundleContext context,
            @Reference Store store,
            @Reference RulePacks packs,
            @Reference WorkingTime time,
            @Reference Ids ids,
            @Reference DocumentContents contents,
            @Reference ConnectedSources sources,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(
                store,
                new Asking(sources, contents, clock),
                new Waking(new Deadlines(time)),
                packs,
                new Events(ids),
                new Calls(),
                Patience.of(context::getProperty),
                clock);
    }

    private FetchingComponent(
            Store store,
            Asking asking,
            Waking waking,
            RulePacks packs,
            Events events,
            Calls calls,
            Patience patience,
            Clock clock) {
        super(store, asking, new Settling(store, packs, waking, events, patience), calls, patience, clock);
        this.calls = calls;
    }

    @Deactivate
    void stop() {
        calls.close();
    }
}
