package org.jietong.survey.internal.report;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.jietong.api.extension.Exchange;
import org.jietong.api.extension.Permitted;
import org.jietong.survey.internal.figures.RecommendationCell;
import org.jietong.survey.internal.figures.ResponseCell;
import org.jietong.survey.internal.figures.SatisfactionCell;

/** What the answers say together. Nobody who answered is named in it. */
@Path("figures")
@Produces(MediaType.APPLICATION_JSON)
@Permitted(FiguresResource.READ_FIGURES)
public final class FiguresResource {
    /** To read figures, of what one answers for. */
    public static final String READ_FIGURES = "READ_FIGURES";

    private final FigureDesk desk;
    private final FigureScope scope;

    /** @param clock the time, in the zone of the house */
    public FiguresResource(FigureDesk desk, Clock clock) {
        this.desk = desk;
        this.scope = new FigureScope(clock);
    }

    @GET
    @Path("responses")
    public Figures<ResponseCell> responses(@Context UriInfo uri, @Context Exchange exchange) {
        return desk.responses(scope.wish(uri, exchange));
    }

    @GET
    @Path("satisfaction")
    public Figures<SatisfactionCell> satisfaction(@Context UriInfo uri, @Context Exchange exchange) {
        return desk.satisfaction(scope.wish(uri, exchange));
    }

    @GET
    @Path("recommendation")
    public Figures<RecommendationCell> recommendation(@Context UriInfo uri, @Context Exchange exchange) {
        return desk.recommendation(scope.wish(uri, exchange));
    }

    @GET
    @Path("words")
    public Words words(@Context UriInfo uri, @Context Exchange exchange) {
        return desk.words(scope.wish(uri, exchange));
    }
}
