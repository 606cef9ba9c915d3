package org.jietong.core.internal.conversation;

import java.time.Clock;
import org.jietong.api.conversation.Conversations;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the threads together. */
@Component(service = Conversations.class, immediate = true)
public final class ConversationsComponent extends StoredConversations {

    @Activate
    public ConversationsComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, policy, ids, clock);
    }
}
