package org.jietong.rest.internal.operations;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.ResultLog;
import org.apache.felix.hc.api.execution.HealthCheckExecutionOptions;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.jietong.rest.internal.http.AnswerHeaders;
import org.jietong.rest.internal.json.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Health for load balancers and people: {@code /health/live} as soon as there is a process, {@code /health/ready} once
 * the contract is served and nothing it needs is broken. Refused plugins and calendar
 * files are told there, and prevent nothing.
 */
@Component(service = Servlet.class, property = "osgi.http.whiteboard.servlet.pattern=/health/*")
public final class HealthServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Without a tag the executor takes only the checks tagged {@code default}. */
    private static final String ANY_TAG = "*";

    private final transient Json json = new Json(ZoneOffset.UTC);
    private final transient HealthCheckExecutor executor;
    private final transient AtomicReference<Servlet> api = new AtomicReference<>();

    @Activate
    public HealthServlet(@Reference HealthCheckExecutor executor) {
        this.executor = executor;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            target = "(osgi.http.whiteboard.servlet.name=jietong-api)")
    void bindApi(Servlet servlet) {
        api.set(servlet);
    }

    void unbindApi(Servlet servlet) {
        api.compareAndSet(servlet, null);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (Optional.ofNullable(request.getPathInfo()).orElse("")) {
            case "/live" -> answer(HealthReport.of(List.of()), response);
            case "/ready" -> answer(HealthReport.of(checks()), response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<HealthReport.Check> checks() {
        HealthCheckExecutionOptions now = new HealthCheckExecutionOptions().setForceInstantExecution(true);
        return Stream.concat(
                        Stream.of(contract()),
                        executor.execute(HealthCheckSelector.tags(ANY_TAG), now).stream()
                                .map(HealthServlet::check))
                .toList();
    }

    /** The servlet is there some time before it serves: only once it is set up does it have a configuration. */
    HealthReport.Check contract() {
        boolean serves =
                Optional.ofNullable(api.get()).map(Servlet::getServletConfig).isPresent();
        Result.Status status = serves ? Result.Status.OK : Result.Status.TEMPORARILY_UNAVAILABLE;
        return new HealthReport.Check("api", List.of(HealthReport.READY), status, List.of());
    }

    private static HealthReport.Check check(HealthCheckExecutionResult result) {
        List<String> messages = StreamSupport.stream(
                        result.getHealthCheckResult().spliterator(), false)
                .filter(entry -> !entry.isDebug())
                .map(ResultLog.Entry::getMessage)
                .toList();
        return new HealthReport.Check(
                result.getHealthCheckMetadata().getTitle(),
                result.getHealthCheckMetadata().getTags(),
                result.getHealthCheckResult().getStatus(),
                messages);
    }

    private void answer(HealthReport report, HttpServletResponse response) throws IOException {
        response.setStatus(
                report.status() == HealthReport.Status.UP
                        ? HttpServletResponse.SC_OK
                        : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        AnswerHeaders.ofPlainAnswer(response::setHeader);
        json.write(report, response.getOutputStream());
    }
}
