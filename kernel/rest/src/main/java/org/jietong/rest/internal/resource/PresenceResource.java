package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jietong.api.duty.DutyRota;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.json.Violations;
import org.jietong.rest.internal.view.StaffView;

/** Who is on duty at an instant. */
@Path("duty/present")
@Produces(MediaType.APPLICATION_JSON)
public final class PresenceResource {
    private final DutyRota rota;
    private final Clock clock;

    public PresenceResource(DutyRota rota, Clock clock) {
        this.rota = rota;
        this.clock = clock;
    }

    @GET
    public List<StaffView> present(@QueryParam("at") String at, @Context ContainerRequestContext request) {
        return rota.present(instant(at), Exchange.of(request).caller()).orElseThrow().stream()
                .map(StaffView::of)
                .toList();
    }

    private Instant instant(String at) {
        if (at == null || at.isEmpty()) {
            return clock.instant();
        }
        Violations violations = new Violations();
        try {
            OffsetDateTime read = OffsetDateTime.parse(at);
            if (read.getYear() > 2000 && read.getYear() < 2100) {
                return read.toInstant();
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a year that no calendar has.
        }
        violations.add("/at", "BAD_PARAMETER", Map.of("expected", "2026-11-26T18:00:00+08:00"));
        violations.refuseAny();
        return clock.instant();
    }
}
