package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.ProjectSheets;
import org.jietong.api.cases.TaskDesk;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.rest.internal.resource.DecisionsResource;
import org.jietong.rest.internal.resource.DocumentsResource;
import org.jietong.rest.internal.resource.ForecastResource;
import org.jietong.rest.internal.resource.InspectionsResource;
import org.jietong.rest.internal.resource.Performing;
import org.jietong.rest.internal.resource.PhotosResource;
import org.jietong.rest.internal.resource.Printing;
import org.jietong.rest.internal.resource.SheetsResource;
import org.jietong.rest.internal.resource.TaskListResource;
import org.jietong.rest.internal.resource.TasksResource;
import org.jietong.rest.internal.resource.WorkResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Single applications, and what staff do with them: decisions, documents, tasks, inspections. */
@Component(service = ApplicationGroup.class)
public final class ApplicationGroup implements ResourceGroup {
    private final Applications applications;
    private final TaskDesk desk;
    private final DocumentContents contents;
    private final ProjectSheets sheets;
    private final Printing printing;
    private final AccessPolicy policy;

    @Activate
    public ApplicationGroup(
            @Reference Applications applications,
            @Reference TaskDesk desk,
            @Reference DocumentContents contents,
            @Reference ProjectSheets sheets,
            @Reference Printing printing,
            @Reference AccessPolicy policy) {
        this.applications = applications;
        this.desk = desk;
        this.contents = contents;
        this.sheets = sheets;
        this.printing = printing;
        this.policy = policy;
    }

    @Override
    public List<Object> resources(Foundation on) {
        Performing performing = new Performing(applications, on.repetitions());
        return List.of(
                new ForecastResource(applications, on.texts()),
                new DecisionsResource(performing),
                new WorkResource(performing),
                new TaskListResource(desk, on.lists()),
                new TasksResource(desk, performing, on.repetitions()),
                new InspectionsResource(applications, performing),
                new PhotosResource(applications, performing, contents, policy),
                new DocumentsResource(applications, performing, contents, policy),
                new SheetsResource(sheets, printing));
    }
}
