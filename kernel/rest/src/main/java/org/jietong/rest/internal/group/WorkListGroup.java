package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.BulkActions;
import org.jietong.api.cases.SavedFilters;
import org.jietong.rest.internal.resource.ApplicationsResource;
import org.jietong.rest.internal.resource.AskedLists;
import org.jietong.rest.internal.resource.BulkResource;
import org.jietong.rest.internal.resource.ExportResource;
import org.jietong.rest.internal.resource.FiltersResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists of applications: filters that are kept, files, and what is done with a selection. */
@Component(service = WorkListGroup.class)
public final class WorkListGroup implements ResourceGroup {
    private final Applications applications;
    private final SavedFilters filters;
    private final BulkActions actions;

    @Activate
    public WorkListGroup(
            @Reference Applications applications, @Reference SavedFilters filters, @Reference BulkActions actions) {
        this.applications = applications;
        this.filters = filters;
        this.actions = actions;
    }

    @Override
    public List<Object> resources(Foundation on) {
        AskedLists asked = new AskedLists(filters);
        return List.of(
                new ApplicationsResource(applications, on.lists(), asked),
                new ExportResource(applications, on.lists(), asked, on.texts(), on.clock()),
                new FiltersResource(filters, on.repetitions(), on.ids(), on.clock()),
                new BulkResource(actions, on.problems()));
    }
}
