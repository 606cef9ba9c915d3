package org.jietong.core.internal.cases;

import java.time.Clock;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Handovers;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.store.Store;
import org.jietong.core.internal.people.LoadBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the handover of applications together. */
@Component(service = Handovers.class, immediate = true)
public final class HandoversComponent extends StoredHandovers {

    @Activate
    public HandoversComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Applications applications,
            @Reference LoadBook book,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, new Access(policy), applications, new Successor(store, book), clock);
    }
}
