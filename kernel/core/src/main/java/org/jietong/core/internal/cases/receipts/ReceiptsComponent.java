package org.jietong.core.internal.cases.receipts;

import java.time.Clock;
import org.jietong.api.cases.Receipts;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.Admission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the use cases over receipts together. */
@Component(service = Receipts.class)
public final class ReceiptsComponent extends StoredReceipts {

    @Activate
    public ReceiptsComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference RulePacks packs,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, new Admission(store, policy), packs, new VerificationLimit(clock));
    }
}
