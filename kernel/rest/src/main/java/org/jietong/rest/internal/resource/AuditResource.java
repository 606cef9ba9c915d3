package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jietong.api.audit.AuditTrail;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.view.AuditEntryView;
import org.jietong.rest.internal.view.AuditVerificationView;

/** The audit trail, for auditors. */
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {
    private final AuditTrail trail;
    private final Lists lists;

    public AuditResource(AuditTrail trail, Lists lists) {
        this.trail = trail;
        this.lists = lists;
    }

    @GET
    public Response list(@Context UriInfo uri, @Context ContainerRequestContext request) {
        AuditParameters parameters = new AuditParameters(uri);
        return lists.page(uri, query -> trail.list(
                        parameters.filter(),
                        query.limit(),
                        query.cursor(),
                        Exchange.of(request).caller())
                .map(page -> page.map(AuditEntryView::of)));
    }

    /** In the order of the chain, so that whoever takes it along can make every seal anew. */
    @GET
    @Path("chain")
    public List<AuditEntryView> chain(@Context UriInfo uri, @Context ContainerRequestContext request) {
        AuditParameters parameters = new AuditParameters(uri);
        return trail
                .after(
                        parameters.after(),
                        parameters.most(),
                        Exchange.of(request).caller())
                .orElseThrow()
                .stream()
                .map(AuditEntryView::of)
                .toList();
    }

    @GET
    @Path("verification")
    public AuditVerificationView verify(@Context ContainerRequestContext request) {
        return AuditVerificationView.of(
                trail.verify(Exchange.of(request).caller()).orElseThrow());
    }
}
