package org.jietong.core.internal.cases;

import java.security.SecureRandom;
import java.time.Clock;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.cases.warnings.Visit;
import org.jietong.core.internal.credit.Entering;
import org.jietong.core.internal.credit.Subjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Has the sweep done again and again. */
@Component(service = ScheduledJob.class)
public final class SweepComponent extends Sweep {

    @Activate
    public SweepComponent(
            @Reference Store store,
            @Reference RulePacks packs,
            @Reference WorkingTime time,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(
                store,
                new Details(packs, new Deadlines(time), clock),
                new Visit(new Deadlines(time), ids),
                new Entering(ids, new Subjects(new SecureRandom()), clock.getZone()));
    }
}
