package org.jietong.rest.internal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;

/** The applicant's phone, which proves who asks about a case without a session. */
public final class ApplicantPhone {
    /** The header. */
    public static final String HEADER = "Jietong-Phone";

    private ApplicantPhone() {}

    /**
     * The phone of a request.
     *
     * @throws RefusedException {@code INVALID_REQUEST} when there is none
     */
    public static String of(ContainerRequestContext request) {
        return given(request)
                .orElseThrow(() -> new RefusedException(Problem.of(
                        ProblemType.INVALID_REQUEST,
                        List.of(new Violation("", "MISSING_HEADER", Map.of("header", HEADER))))));
    }

    /**
     * Who asks: staff and applicants by their session, anybody else by the phone.
     *
     * @throws RefusedException {@code INVALID_REQUEST} when there is neither
     */
    public static CaseParty party(ContainerRequestContext request) {
        Caller caller = Exchange.of(request).caller();
        return caller instanceof Caller.Anonymous
                ? new CaseParty(caller, Optional.of(of(request)))
                : new CaseParty(caller, Optional.empty());
    }

    /**
     * Who asks as an applicant: by a session, anybody else, staff too, by the phone.
     *
     * @throws RefusedException {@code INVALID_REQUEST} when there is neither
     */
    public static CaseParty applicant(ContainerRequestContext request) {
        Caller caller = Exchange.of(request).caller();
        return caller instanceof Caller.Applicant
                ? new CaseParty(caller, Optional.empty())
                : new CaseParty(new Caller.Anonymous(), Optional.of(of(request)));
    }

    /** Digest of what is asked, with the phone: a kept answer is given to nobody who does not prove the same. */
    public static String digest(CaseParty party, ContainerRequestContext request) {
        String asked = party.phone().orElse("") + "\n" + KeyedBody.digest(request);
        return IdempotencyKey.digest(asked.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> given(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HEADER))
                .map(String::trim)
                .filter(phone -> !phone.isEmpty());
    }
}
