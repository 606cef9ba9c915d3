package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jietong.api.evidence.EvidenceDesk;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.problem.Texts;
import org.jietong.rest.internal.view.EvidenceSourcesView;

/** The evidence sources, and the text by which applicants consent to them. */
@Path("evidence-sources")
@Produces(MediaType.APPLICATION_JSON)
public final class EvidenceResource {
    private final EvidenceDesk evidence;
    private final Texts texts;

    public EvidenceResource(EvidenceDesk evidence, Texts texts) {
        this.evidence = evidence;
        this.texts = texts;
    }

    @GET
    public EvidenceSourcesView sources(@Context ContainerRequestContext request) {
        String wording = evidence.wording();
        return new EvidenceSourcesView(
                evidence.connected().stream().sorted().toList(),
                wording,
                texts.consent(wording, Exchange.of(request).language()));
    }
}
