package org.jietong.core.internal.cases;

import java.time.Clock;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.jietong.core.internal.time.CalendarListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Listens to the calendar for the deadlines of open applications. */
@Component(service = CalendarListener.class)
public final class RecalculationComponent extends Recalculation {

    @Activate
    public RecalculationComponent(
            @Reference Store store,
            @Reference RulePacks packs,
            @Reference WorkingTime time,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, new Details(packs, new Deadlines(time), clock), new Deadlines(time), new Events(ids));
    }
}
