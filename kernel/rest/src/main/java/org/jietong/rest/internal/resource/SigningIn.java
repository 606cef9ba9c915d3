package org.jietong.rest.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
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
 * @param securePublic whether the product is reached by TLS, as its public address tells
 */
public record SigningIn(Sessions sessions, Json json, Requests requests, boolean securePublic) {

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
        Sessions.Opened opened = opened(credentials, byCookie, request);
        Response.ResponseBuilder answer =
                Response.status(Response.Status.CREATED).entity(SessionView.of(opened));
        return (byCookie ? withCookies(answer, opened, request) : answer).build();
    }

    /** Opens a session that the browser carries, and says so in an answer. */
    Response.ResponseBuilder openedInBrowser(
            Credentials credentials, Response.ResponseBuilder answer, ContainerRequestContext request) {
        return withCookies(answer, opened(credentials, true, request), request);
    }

    private Sessions.Opened opened(Credentials credentials, boolean byCookie, ContainerRequestContext request) {
        String name = Optional.ofNullable(request.getHeaderString(HttpHeaders.USER_AGENT))
                .orElse("");
        return sessions.signIn(
                        credentials,
                        new SignInClient(Origin.of(request).address(), name, byCookie))
                .orElseThrow();
    }

    private Response.ResponseBuilder withCookies(
            Response.ResponseBuilder answer, Sessions.Opened opened, ContainerRequestContext request) {
        SessionCookies.begin(opened.token(), secure(request))
                .forEach(value -> answer.header(HttpHeaders.SET_COOKIE, value));
        return answer;
    }

    /** Whether cookies are for TLS alone. */
    boolean secure(ContainerRequestContext request) {
        return securePublic || Origin.of(request).secure();
    }
}
