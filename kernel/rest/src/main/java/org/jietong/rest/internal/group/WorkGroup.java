package org.jietong.rest.internal.group;

import java.util.List;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.TaskDesk;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.rest.internal.resource.InspectionsResource;
import org.jietong.rest.internal.resource.Performing;
import org.jietong.rest.internal.resource.PhotosResource;
import org.jietong.rest.internal.resource.TaskListResource;
import org.jietong.rest.internal.resource.TasksResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Work inside stages: tasks with their check lists, photos, inspections. */
@Component(service = WorkGroup.class)
public final class WorkGroup implements ResourceGroup {
    private final Applications applications;
    private final TaskDesk desk;
    private final DocumentContents contents;
    private final AccessPolicy policy;

    @Activate
    public WorkGroup(
            @Reference Applications applications,
            @Reference TaskDesk desk,
            @Reference DocumentContents contents,
            @Reference AccessPolicy policy) {
        this.applications = applications;
        this.desk = desk;
        this.contents = contents;
        this.policy = policy;
    }

    @Override
    public List<Object> resources(Foundation on) {
        Performing performing = new Performing(applications, on.repetitions());
        return List.of(
                new TaskListResource(desk, on.lists()),
                new TasksResource(desk, performing, on.repetitions()),
                new InspectionsResource(applications, performing),
                new PhotosResource(applications, performing, contents, policy));
    }
}
