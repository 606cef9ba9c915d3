package org.jietong.rest.internal.problem;

import java.util.Optional;
import org.jietong.api.problem.ProblemType;

/** What the frameworks beneath us mean, who know statuses alone. */
public final class ProblemTypes {
    private ProblemTypes() {}

    /** The entry of the catalogue; none for a defect of ours. */
    public static Optional<ProblemType> of(int status) {
        return switch (status) {
            case 401 -> Optional.of(ProblemType.UNAUTHENTICATED);
            case 403 -> Optional.of(ProblemType.FORBIDDEN);
            case 404 -> Optional.of(ProblemType.NOT_FOUND);
            case 405 -> Optional.of(ProblemType.METHOD_NOT_ALLOWED);
            case 406 -> Optional.of(ProblemType.NOT_ACCEPTABLE);
            case 408 -> Optional.of(ProblemType.REQUEST_TIMEOUT);
            case 413 -> Optional.of(ProblemType.PAYLOAD_TOO_LARGE);
            case 414 -> Optional.of(ProblemType.ADDRESS_TOO_LONG);
            case 415 -> Optional.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            case 417 -> Optional.of(ProblemType.EXPECTATION_UNKNOWN);
            case 431 -> Optional.of(ProblemType.HEADERS_TOO_LARGE);
            case 501 -> Optional.of(ProblemType.METHOD_UNKNOWN);
            case 503 -> Optional.of(ProblemType.UNAVAILABLE);
            case 505 -> Optional.of(ProblemType.VERSION_UNKNOWN);
            default -> status < 500 ? Optional.of(ProblemType.MALFORMED_REQUEST) : Optional.empty();
        };
    }
}
