package org.jietong.core.internal.evidence;

import java.time.Clock;
import org.jietong.api.evidence.Consents;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.Admission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the withdrawal of consents together. */
@Component(service = Consents.class)
public final class ConsentsComponent extends StoredConsents {

    @Activate
    public ConsentsComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference RulePacks packs,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, new Admission(store, policy), packs, ids, clock);
    }
}
