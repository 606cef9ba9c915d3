package org.jietong.rest.internal.server;

import java.util.List;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.ComplianceViolation;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;

/**
 * What holds for each request, whatever becomes of it.
 *
 * @param paths which paths are taken
 */
record Arrivals(UriCompliance paths) implements HttpConfiguration.Customizer {

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        // Later versions of HTTP give each request a stream of its own, which is closed without harm to others.
        if (request.getConnectionMetaData().getHttpVersion().getVersion() <= HttpVersion.HTTP_1_1.getVersion()) {
            request.addHttpStreamWrapper(stream -> new ReadOutStream(stream, request));
        }
        refuseBadPath(request.getHttpURI());
        // It would be answered with the request's own headers, whose secrets no script may see.
        if (HttpMethod.TRACE.is(request.getMethod())) {
            throw new HttpException.RuntimeException(HttpStatus.METHOD_NOT_ALLOWED_405);
        }
        return request;
    }

    private void refuseBadPath(HttpURI uri) {
        if (UriCompliance.checkUriCompliance(paths, uri, ComplianceViolation.Listener.NOOP) != null) {
            Violation violation = Violation.of("", "BAD_ADDRESS");
            Problem problem = Problem.of(ProblemType.MALFORMED_REQUEST, List.of(violation));
            throw new BadMessageException("bad path", new RefusedException(problem));
        }
    }
}
