package org.jietong.rest.internal.resource;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Command;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.http.IfMatch;
import org.jietong.rest.internal.http.KeyedBody;
import org.jietong.rest.internal.view.ApplicationView;

/** Does something with an application and answers with what it is then. */
public final class Performing {
    private final Applications applications;
    private final Repetitions repetitions;

    public Performing(Applications applications, Repetitions repetitions) {
        this.applications = applications;
        this.repetitions = repetitions;
    }

    Response perform(String number, Command command, ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        return perform(number, command, request, detail -> answer(detail, exchange));
    }

    /** Answers in another way than with the application. */
    Response perform(
            String number,
            Command command,
            ContainerRequestContext request,
            Function<ApplicationDetail, Response> rendering) {
        return perform(number, command, request, KeyedBody.digest(request), rendering);
    }

    /**
     * The same for a request whose body does not tell what is asked.
     *
     * @param digest of what is asked
     */
    Response perform(
            String number,
            Command command,
            ContainerRequestContext request,
            String digest,
            Function<ApplicationDetail, Response> rendering) {
        OptionalLong expected = IfMatch.version(request.getHeaderString(HttpHeaders.IF_MATCH));
        return repetitions.<ApplicationDetail>answer(
                request,
                digest,
                once -> applications.perform(
                        new ApplicationNumber(number),
                        command,
                        expected,
                        Exchange.of(request).caller(),
                        once),
                rendering);
    }

    static Response answer(ApplicationDetail detail, Exchange exchange) {
        return Response.ok(ApplicationView.of(detail, exchange.language()))
                .tag(String.valueOf(detail.application().version()))
                .build();
    }
}
