package org.jietong.core.internal.followups;

import java.time.Clock;
import org.jietong.api.followups.FollowUps;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the follow-ups together. */
@Component(service = FollowUps.class, immediate = true)
public final class FollowUpsComponent extends StoredFollowUps {

    @Activate
    public FollowUpsComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, policy, ids, clock);
    }
}
