package org.jietong.core.internal.cases;

import java.time.Clock;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.core.internal.calendars.DeadlineMoves;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Compares the deadlines of the stored applications. */
@Component(service = DeadlineMoves.class)
public final class OpenDeadlinesComponent extends OpenDeadlines {

    @Activate
    public OpenDeadlinesComponent(
            @Reference Store store,
            @Reference RulePacks packs,
            @Reference WorkingTime time,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, new Details(packs, new Deadlines(time), clock));
    }
}
