package org.jietong.core.internal.cases.replies;

import java.time.Clock;
import org.jietong.api.cases.Replies;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.Admission;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the use cases over replies together. */
@Component(service = Replies.class)
public final class RepliesComponent extends StoredReplies {

    @Activate
    public RepliesComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference RulePacks packs,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, new Admission(store, policy), packs, ids, clock);
    }
}
