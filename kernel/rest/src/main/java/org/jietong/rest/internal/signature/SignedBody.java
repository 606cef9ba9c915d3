package org.jietong.rest.internal.signature;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jietong.api.identity.SignedRequests;
import org.jietong.api.identity.SignedRequests.Proof;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;

/**
 * Lets a machine's request go on once its whole body has arrived and is what was signed, and only once. It stands behind the door
 * and the bound of the size, so that nobody who is not let in has a body read.
 */
@Priority(Priorities.ENTITY_CODER + 1)
public final class SignedBody implements ContainerRequestFilter {
    private final SignedRequests requests;

    public SignedBody(SignedRequests requests) {
        this.requests = requests;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Optional<Proof> proof = MachineRecognition.proof(request);
        if (proof.isPresent()) {
            compare(request);
            requests.use(proof.get()).orElseThrow();
        }
    }

    private static void compare(ContainerRequestContext request) throws IOException {
        // Where there is one it was signed: the recognition saw to that.
        Optional<String> digest = ContentDigest.of(request);
        if (!request.hasEntity() && digest.isEmpty()) {
            return;
        }
        SignatureBase.refuseAny(
                digest.isPresent() ? List.of() : List.of(ContentDigest.HEADER.toLowerCase(Locale.ROOT)));
        SpooledBody body = SpooledBody.of(request.getEntityStream());
        request.setEntityStream(body.stream());
        if (!digest.orElseThrow().equals(body.digest())) {
            body.stream().close();
            throw new RefusedException(Problem.of(ProblemType.CONTENT_ALTERED));
        }
    }
}
