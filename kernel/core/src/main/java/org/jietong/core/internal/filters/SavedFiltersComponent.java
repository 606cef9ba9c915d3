package org.jietong.core.internal.filters;

import java.time.Clock;
import org.jietong.api.cases.SavedFilters;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the kept filters together. */
@Component(service = SavedFilters.class, immediate = true)
public final class SavedFiltersComponent extends StoredSavedFilters {

    @Activate
    public SavedFiltersComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, policy, clock);
    }
}
