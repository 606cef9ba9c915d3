package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jietong.api.privacy.PersonalData;
import org.jietong.rest.internal.audit.AuditNotes;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.json.Violations;
import org.jietong.rest.internal.request.PersonRequest;
import org.jietong.rest.internal.view.ErasureView;
import org.jietong.rest.internal.view.PersonalRecordView;

/** The same on behalf of somebody who cannot ask. The telephone stands in the body: addresses are written down where bodies are not. */
@Path("personal-data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PersonalDataResource {
    private static final int LONGEST_REASON = 500;

    private final PersonalData data;

    public PersonalDataResource(PersonalData data) {
        this.data = data;
    }

    @POST
    @Path("export")
    public PersonalRecordView export(PersonRequest body, @Context ContainerRequestContext request) {
        check(body, request);
        PersonalRecordView kept = data.of(body.phone(), Exchange.of(request).caller())
                .map(PersonalRecordView::of)
                .orElseThrow();
        AuditNotes.add(request, "cases", kept.cases().size());
        return kept;
    }

    @POST
    @Path("erasure")
    public ErasureView erase(PersonRequest body, @Context ContainerRequestContext request) {
        check(body, request);
        ErasureView erased = data.erase(body.phone(), Exchange.of(request).caller())
                .map(ErasureView::of)
                .orElseThrow();
        AuditNotes.add(request, "cases", erased.cases());
        return erased;
    }

    /** The reason is put on record; whose data they are is not. */
    private static void check(PersonRequest body, ContainerRequestContext request) {
        Violations violations = new Violations();
        if (body.phone() == null || body.phone().isBlank()) {
            violations.add("/phone", "MISSING");
        }
        if (body.reason() == null || body.reason().isBlank()) {
            violations.add("/reason", "MISSING");
        } else if (body.reason().length() > LONGEST_REASON) {
            violations.add("/reason", "TOO_LONG", Map.of("max", Integer.toString(LONGEST_REASON)));
        }
        violations.refuseAny();
        AuditNotes.add(request, "reason", body.reason().strip());
    }
}
