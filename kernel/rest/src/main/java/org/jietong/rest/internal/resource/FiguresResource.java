package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.jietong.api.figures.Figures;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OutcomeQuery;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.problem.Texts;
import org.jietong.rest.internal.view.OpenFiguresView;
import org.jietong.rest.internal.view.OutcomeFiguresView;
import org.jietong.rest.internal.view.PublicFiguresView;

/** The figures of the work (R7.3). */
@Path("figures")
@Produces(MediaType.APPLICATION_JSON)
public final class FiguresResource {
    /** As long as they are kept before they are counted anew. */
    private static final String FOR_ANYONE = "public, max-age=300";

    private final Figures figures;
    private final Texts texts;
    private final Clock clock;

    public FiguresResource(Figures figures, Texts texts, Clock clock) {
        this.figures = figures;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Path("outcomes")
    public OutcomeFiguresView outcomes(@Context UriInfo uri, @Context ContainerRequestContext request) {
        OutcomeQuery query = new FigureParameters(uri).outcomes(clock);
        return figures.outcomes(query, Exchange.of(request).caller())
                .map(board -> OutcomeFiguresView.of(query, board))
                .orElseThrow();
    }

    @GET
    @Path("open")
    public OpenFiguresView open(@Context UriInfo uri, @Context ContainerRequestContext request) {
        Grouping by = new FigureParameters(uri).by();
        return figures.open(by, Exchange.of(request).caller())
                .map(board -> OpenFiguresView.of(by, board))
                .orElseThrow();
    }

    @GET
    @Path("public")
    public Response published(@Context ContainerRequestContext request) {
        return Response.ok(PublicFiguresView.of(
                        figures.published(), texts, Exchange.of(request).language()))
                .header(HttpHeaders.CACHE_CONTROL, FOR_ANYONE)
                .build();
    }
}
