package org.jietong.core.internal.privacy;

import java.time.Clock;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.privacy.PersonalData;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.core.internal.cases.Timelines;
import org.jietong.core.internal.journal.archive.ArchivedEvents;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Gives out and erases what is kept of a person. */
@Component(service = PersonalData.class)
public final class PersonalDataComponent extends StoredPersonalData {

    @Activate
    public PersonalDataComponent(
            BundleContext context,
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference ArchivedEvents archive,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(
                store,
                policy,
                new Timelines(store, archive),
                new Erasing(ids, Keeping.of(context::getProperty), clock),
                clock);
    }
}
