package org.jietong.rest.internal.extension;

import jakarta.servlet.ServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;

/** Refuses requests to an extension that has just gone and may be back soon, or that is too busy. */
@PreMatching
public final class Absence implements ContainerRequestFilter {
    private static final String MARK = Absence.class.getName();

    /** Marks a request whose extension is away or too busy. */
    public static void mark(ServletRequest request) {
        request.setAttribute(MARK, true);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (Boolean.TRUE.equals(request.getProperty(MARK))) {
            throw new RefusedException(Problem.of(ProblemType.UNAVAILABLE));
        }
    }
}
