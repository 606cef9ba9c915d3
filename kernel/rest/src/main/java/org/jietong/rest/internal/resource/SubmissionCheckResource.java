package org.jietong.rest.internal.resource;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.cases.Cases;
import org.jietong.rest.internal.http.Exchange;
import org.jietong.rest.internal.json.Requests;
import org.jietong.rest.internal.problem.Problems;
import org.jietong.rest.internal.problem.Texts;
import org.jietong.rest.internal.request.CaseRequest;
import org.jietong.rest.internal.view.SubmissionReportView;

/** What would become of a case, before it is handed in. */
@Path("cases/check")
@Produces(MediaType.APPLICATION_JSON)
public final class SubmissionCheckResource {
    private final Cases cases;
    private final Requests requests;
    private final Problems problems;
    private final Texts texts;

    public SubmissionCheckResource(Cases cases, Requests requests, Problems problems, Texts texts) {
        this.cases = cases;
        this.requests = requests;
        this.problems = problems;
        this.texts = texts;
    }

    /** What cannot be read is told together with what is wrong by the rules, so the body is read as far as it can be. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public SubmissionReportView check(byte[] body, @Context ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        Locale language = exchange.language();
        Requests.Read<CaseRequest> read = requests.readAnyway(body, CaseRequest.class);
        return cases.check(read.value().submission(Optional.empty(), language), read.violations(), exchange.caller())
                .map(report -> SubmissionReportView.of(
                        report,
                        problems.violationsIn(language),
                        problem -> problems.view(problem, language),
                        tolerance -> texts.commitment(tolerance, language),
                        language))
                .orElseThrow();
    }
}
