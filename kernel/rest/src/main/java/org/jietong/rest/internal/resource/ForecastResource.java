package org.jietong.rest.internal.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.problem.Texts;
import org.jietong.rest.internal.view.CodeNameView;
import org.jietong.rest.internal.view.ForecastView;

/** When applications will likely be connected. */
@Path("applications")
@Produces(MediaType.APPLICATION_JSON)
public final class ForecastResource {
    private final Applications applications;
    private final Texts texts;

    public ForecastResource(Applications applications, Texts texts) {
        this.applications = applications;
        this.texts = texts;
    }

    @GET
    @Path("{number}/forecast")
    public ForecastView forecast(@PathParam("number") String number, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        ApplicationNumber known = new ApplicationNumber(number);
        CodeNameView category = applications
                .find(known, exchange.caller())
                .map(detail -> CodeNameView.of(detail.category(), exchange.language()))
                .orElseThrow();
        return applications
                .forecast(known, exchange.caller())
                .map(forecast -> ForecastView.of(forecast, category, texts, exchange.language()))
                .orElseThrow();
    }
}
