package org.jietong.rest.internal.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jietong.api.identity.SecretToken;

/**
 * The cookies of a session in a browser: one that no script reads, and one that scripts of this origin send back as a header,
 * which another site's page cannot.
 */
public final class SessionCookies {
    /** The header that a change by cookie carries. */
    public static final String CSRF_HEADER = "Jietong-Csrf";

    private static final String SESSION = "jietong-session";
    private static final String CSRF = "jietong-csrf";
    private static final String GONE = "; Max-Age=0";

    private SessionCookies() {}

    /** The token that a browser sent. */
    public static Optional<String> token(ContainerRequestContext request) {
        return Optional.ofNullable(request.getCookies().get(SESSION)).map(Cookie::getValue);
    }

    /** What belongs to a token as its header: it is worked out from it and does not tell it. */
    public static String csrf(String token) {
        return new SecretToken("csrf\n" + token).digest();
    }

    /** Whether a request carries the header that belongs to a token. */
    public static boolean hasCsrf(ContainerRequestContext request, String token) {
        return Optional.ofNullable(request.getHeaderString(CSRF_HEADER))
                .filter(sent -> MessageDigest.isEqual(
                        sent.getBytes(StandardCharsets.UTF_8), csrf(token).getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /** The values of {@code Set-Cookie} that begin a session. They last as long as the browser; the server knows the end. */
    public static List<String> begin(String token, boolean secure) {
        return List.of(session(token, secure), csrfCookie(csrf(token), secure));
    }

    /** Those that end it. */
    public static List<String> end(boolean secure) {
        return List.of(session("", secure) + GONE, csrfCookie("", secure) + GONE);
    }

    private static String session(String value, boolean secure) {
        return SESSION + "=" + value + "; Path=/api/v1; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }

    private static String csrfCookie(String value, boolean secure) {
        return CSRF + "=" + value + "; Path=/; SameSite=Strict" + (secure ? "; Secure" : "");
    }
}
