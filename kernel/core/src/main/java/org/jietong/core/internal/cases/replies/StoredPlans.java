package org.jietong.core.internal.cases.replies;

import java.util.List;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.ConnectionPlans;
import org.jietong.api.cases.RecordedPlan;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The connection plans in the store. */
@Component(service = ConnectionPlans.class)
public final class StoredPlans implements ConnectionPlans {
    private final Store store;
    private final Applications applications;

    @Activate
    public StoredPlans(@Reference Store store, @Reference Applications applications) {
        this.store = store;
        this.applications = applications;
    }

    @Override
    public Outcome<List<RecordedPlan>> of(ApplicationNumber number, Caller caller) {
        return applications
                .find(number, caller)
                .map(detail -> store.read(work ->
                        work.plans().ofApplication(detail.application().key().id())));
    }
}
