package org.jietong.core.internal.figures;

import java.time.Clock;
import org.jietong.api.figures.Figures;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.ConsumerRecords.Reading;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.utility.Utilities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The figures, put together. */
@Component(service = Figures.class, immediate = true)
public final class FiguresComponent extends StoredFigures {

    @Activate
    public FiguresComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Utilities utilities,
            @Reference RulePacks packs,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, policy, new Publishing(store, utilities, packs, clock), FiguresComponent::behind, clock);
    }

    private static long behind(UnitOfWork work) {
        long read = work.consumers().find(READER).map(Reading::position).orElse(0L);
        return Math.max(0, work.journal().lastPlace() - read);
    }
}
