package org.jietong.core.internal.cases;

import java.time.Clock;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.BulkActions;
import org.jietong.api.cases.Nudges;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.repetition.Answers;
import org.jietong.api.store.Store;
import org.jietong.core.internal.people.LoadBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the actions on many applications together. */
@Component(service = BulkActions.class, immediate = true)
public final class BulkActionsComponent extends StoredBulkActions {

    @Activate
    public BulkActionsComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Applications applications,
            @Reference Nudges nudges,
            @Reference LoadBook book,
            @Reference Answers answers,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(new Access(policy), applications, nudges, new Successor(store, book), answers, clock);
    }
}
