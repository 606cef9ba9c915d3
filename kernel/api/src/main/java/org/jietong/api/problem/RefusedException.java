package org.jietong.api.problem;

/** Carries a refusal to the one place that renders it, where no {@link Outcome} can be returned. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public RefusedException(Problem problem) {
        super(problem.type().key() + " " + problem.arguments() + " " + problem.violations());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
