package org.jietong.rest.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Credentials;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.SignInClient;
import org.jietong.rest.internal.http.Origin;
import org.jietong.rest.internal.http.SessionCookies;
import org.jietong.rest.internal.json.Json;
import org.jietong.rest.internal.json.Requests;
import org.jietong.rest.internal.request.PhoneSignInRequest;
import org.jietong.rest.internal.request.SignInRequest;
import org.jietong.rest.internal.view.SessionView;

/**
 * Opens sessions: a request that names a telephone is an applicant's, any other one of the staff.
 *
 * @param sessions where
 * @param json reads bodies
 * @param requests reads them as what they are
 * @param policy tells what somebody may do who is signed in
 * @param securePublic whether the product is reached by TLS, as its public address tells
 */
public record SigningIn(Sessions sessions, Json json, Requests requests, AccessPolicy policy, boolean securePublic) {

    Response answer(byte[] body, ContainerRequestContext request) {
        JsonNode tree = json.read(body);
        if (tree.has("phone")) {
            PhoneSignInRequest asked = requests.read(body, PhoneSignInRequest.class);
            return opened(asked.credentials(), asked.cookie(), request);
        }
        SignInRequest asked = requests.read(body, SignInRequest.class);
        return opened(asked.credentials(), asked.cookie(), request);
    }

    private Response opened(Credentials credentials, Optional<Boolean> cookie, ContainerRequestContext request) {
        boolean byCookie = cookie.orElse(false);
        Origin origin = Origin.of(request);
        String name = Optional.ofNullable(request.getHeaderString(HttpHeaders.USER_AGENT))
                .orElse("");
        Sessions.Opened opened = sessions.signIn(credentials, new SignInClient(origin.address(), name, byCookie))
                .orElseThrow();
        Response.ResponseBuilder answer =
                Response.status(Response.Status.CREATED).entity(SessionView.of(opened, policy));
        if (byCookie) {
            SessionCookies.begin(opened.token(), securePublic || origin.secure())
                    .forEach(value -> answer.header(HttpHeaders.SET_COOKIE, value));
        }
        return answer.build();
    }
}
