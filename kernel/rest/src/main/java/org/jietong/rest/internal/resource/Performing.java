package org.jietong.rest.internal.resource;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Command;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IfMatch;
import org.jietong.rest.internal.view.ApplicationView;

/** Does something with an application and answers with what it is then. */
public final class Performing {
    private final Applications applications;

    public Performing(Applications applications) {
        this.applications = applications;
    }

    Response perform(String number, Command command, ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return answer(performed(number, command, request), exchange);
    }

    ApplicationDetail performed(String number, Command command, ContainerRequestContext request) {
        OptionalLong expected = IfMatch.version(request.getHeaderString(HttpHeaders.IF_MATCH));
        return applications
                .perform(
                        new ApplicationNumber(number),
                        command,
                        expected,
                        Exchange.of(request).caller())
                .orElseThrow();
    }

    static Response answer(ApplicationDetail detail, Exchange exchange) {
        return Response.ok(ApplicationView.of(detail, exchange.language()))
                .tag(String.valueOf(detail.application().version()))
                .build();
    }
}
