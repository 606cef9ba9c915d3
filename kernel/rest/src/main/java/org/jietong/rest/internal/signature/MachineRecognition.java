package org.jietong.rest.internal.signature;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jietong.api.identity.SignedRequests;
import org.jietong.api.identity.SignedRequests.Proof;
import org.jietong.rest.internal.audit.AuditNotes;
import org.jietong.rest.internal.http.Exchange;

/** Recognises machines by their signatures. A wrong one is refused even where none is needed. */
@Priority(Priorities.AUTHENTICATION - 1)
public final class MachineRecognition implements ContainerRequestFilter {
    private static final String PROOF = MachineRecognition.class.getName() + ".proof";
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");

    private final SignedRequests requests;

    public MachineRecognition(SignedRequests requests) {
        this.requests = requests;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Headers.of(request).ifPresent(headers -> recognise(headers, request));
    }

    private void recognise(Headers headers, ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            throw Headers.malformed(HttpHeaders.AUTHORIZATION);
        }
        SignatureInput input = headers.input();
        if (KEY.matcher(input.key()).matches()) {
            AuditNotes.add(request, "key", input.key());
        }
        String base = new SignatureBase(request).of(input);
        Proof proof = new Proof(input.key(), input.createdAt(), input.nonce(), base, headers.signature());
        Exchange.remember(request, requests.recognise(proof).orElseThrow());
        request.setProperty(PROOF, proof);
    }

    /** What a request has proven; nothing when it is no machine's. */
    static Optional<Proof> proof(ContainerRequestContext request) {
        return request.getProperty(PROOF) instanceof Proof proof ? Optional.of(proof) : Optional.empty();
    }
}
