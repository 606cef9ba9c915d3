package org.jietong.core.internal.cases;

import java.time.Clock;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Nudges;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.lifecycle.Events;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the nudging together. */
@Component(service = Nudges.class, immediate = true)
public final class NudgesComponent extends StoredNudges {

    @Activate
    public NudgesComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Applications applications,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, new Access(policy), applications, new Events(ids), clock);
    }
}
