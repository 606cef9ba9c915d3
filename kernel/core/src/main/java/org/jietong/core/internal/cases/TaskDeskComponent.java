package org.jietong.core.internal.cases;

import java.time.Clock;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.TaskDesk;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Store;
import org.jietong.api.time.WorkingTime;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.tasks.StoredTaskDesk;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the lists of tasks together. */
@Component(service = TaskDesk.class, immediate = true)
public final class TaskDeskComponent extends StoredTaskDesk {

    @Activate
    public TaskDeskComponent(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Applications applications,
            @Reference RulePacks packs,
            @Reference WorkingTime time,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        super(store, policy, applications, new Details(packs, new Deadlines(time), clock)::of);
    }
}
