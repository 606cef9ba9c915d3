package org.jietong.oidc.internal;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Speaks with the provider: no redirect is followed, an answer has so many bytes at most, and all of it ends in time. */
final class BoundedExchange implements HTTPRequestSender, ResourceRetriever {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 256 * 1024;
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        try {
            Taken taken = exchanged(HttpRequest.newBuilder(url.toURI()).GET());
            if (taken.status() != OK) {
                throw new IOException(url + " answered " + taken.status());
            }
            return new Resource(taken.body(), taken.type());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        URI uri = request.getURI();
        HttpRequest.Builder sent = HttpRequest.newBuilder(uri)
                .method(
                        request.getMethod().name(),
                        BodyPublishers.ofString(
                                Optional.ofNullable(request.getBody()).orElse("")));
        request.getHeaderMap().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
        Taken taken = exchanged(sent);
        HTTPResponse response = new HTTPResponse(taken.status());
        response.setHeader("Content-Type", taken.type());
        response.setBody(taken.body());
        return response;
    }

    private Taken exchanged(HttpRequest.Builder request) throws IOException {
        CompletableFuture<Taken> taken = client.sendAsync(request.timeout(WHOLE).build(), BodyHandlers.ofInputStream())
                .thenApplyAsync(BoundedExchange::taken);
        try {
            return taken.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            taken.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            taken.cancel(true);
            throw new IOException("the provider does not answer", e);
        }
    }

    private static Taken taken(HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IllegalStateException("an answer of more than " + MOST_BYTES + " bytes");
            }
            String type = response.headers().firstValue("Content-Type").orElse("application/json");
            return new Taken(response.statusCode(), type, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Taken(int status, String type, String body) {}
}
