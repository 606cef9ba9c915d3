package org.jietong.rest.internal.resource;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Query;
import org.jietong.api.cases.TaskDesk;
import org.jietong.api.cases.TaskQuery;
import org.jietong.api.identity.Caller;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.json.Violations;
import org.jietong.rest.internal.view.ListedTaskView;

/** The open tasks by owner. */
@Path("tasks")
@Produces(MediaType.APPLICATION_JSON)
public final class TaskListResource {
    private static final String MINE = "me";
    private static final String NOBODYS = "none";

    private final TaskDesk desk;
    private final Lists lists;

    public TaskListResource(TaskDesk desk, Lists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    @GET
    public Response list(
            @QueryParam("owner") @DefaultValue(MINE) String owner,
            @Context UriInfo uri,
            @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        Optional<UUID> whose = whose(owner, exchange.caller());
        return lists.page(uri, query -> desk.list(asked(whose, query), exchange.caller())
                .map(page -> page.map(listed -> ListedTaskView.of(listed, exchange.language()))));
    }

    private static TaskQuery asked(Optional<UUID> owner, Query query) {
        return new TaskQuery(owner, query.limit(), query.cursor());
    }

    private static Optional<UUID> whose(String owner, Caller caller) {
        if (owner.equals(NOBODYS)) {
            return Optional.empty();
        }
        if (owner.equals(MINE) && caller instanceof Caller.Staff staff) {
            return Optional.of(staff.id());
        }
        try {
            return Optional.of(UUID.fromString(owner));
        } catch (IllegalArgumentException e) {
            Violations violations = new Violations();
            violations.add("/owner", "BAD_PARAMETER", Map.of("expected", "me, none, UUID"));
            violations.refuseAny();
            throw e;
        }
    }
}
