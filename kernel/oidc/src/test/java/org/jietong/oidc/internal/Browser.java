package org.jietong.oidc.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody does at the provider: fills the sign-in in, and is sent back. */
final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** Where the provider sends somebody who was sent to it and signs in. */
    URI signedIn(URI question, String user) {
        URI login = location(get(question), question);
        Matcher csrf = CSRF.matcher(get(login).body());
        if (!csrf.find()) {
            throw new IllegalStateException("no form at " + login);
        }
        String form = "username=" + user + "&password=" + encoded(SpringProvider.PASSWORD) + "&_csrf="
                + encoded(csrf.group(1));
        HttpRequest filled = HttpRequest.newBuilder(login)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        URI again = location(sent(filled), login);
        return location(get(again), again);
    }

    private HttpResponse<String> get(URI uri) {
        return sent(HttpRequest.newBuilder(uri).header("Accept", "text/html").build());
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI location(HttpResponse<String> response, URI asked) {
        return asked.resolve(response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(asked + " answered " + response.statusCode())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
