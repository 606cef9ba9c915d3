package org.jietong.core.internal.figures;

import java.time.Clock;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Has the journal read for the figures. */
@Component(service = JournalConsumer.class)
public final class FigureReadingComponent extends FigureReading {

    @Activate
    public FigureReadingComponent(
            @Reference Store store,
            @Reference RulePacks packs,
            @Reference WorkingTime time,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, new Situations(new Clocks(packs, new Deadlines(time)), clock.getZone()));
    }
}
