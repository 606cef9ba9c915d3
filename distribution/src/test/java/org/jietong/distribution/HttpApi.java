package org.jietong.distribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Speaks JSON with a product. Immutable: signing in and adding headers give another one. */
final class HttpApi {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final URI base;
    private final Map<String, String> headers;

    HttpApi(URI base) {
        this(HttpClient.newHttpClient(), base, Map.of("Accept-Language", "en"));
    }

    private HttpApi(HttpClient client, URI base, Map<String, String> headers) {
        this.client = client;
        this.base = base;
        this.headers = headers;
    }

    /** The same caller at another node. */
    HttpApi at(HttpApi other) {
        return new HttpApi(client, other.base, headers);
    }

    HttpApi with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new HttpApi(client, base, more);
    }

    /** As a member of the staff. */
    HttpApi signedIn(String login, String password) {
        Answer answer = post("/api/v1/sessions", Map.of("user", login, "password", password));
        if (answer.status() >= 300) {
            throw new IllegalStateException("sign-in of " + login + ": " + answer.status() + " " + answer.body());
        }
        return with("Authorization", "Bearer " + answer.body().path("token").asText());
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** The status alone, of an answer that may never end. */
    int status(String path) {
        try {
            HttpResponse<InputStream> response = client.send(request(path).GET().build(), BodyHandlers.ofInputStream());
            response.body().close();
            return response.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The same with a header besides. */
    Answer get(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    /** An answer that is read while it is written; whoever closes it leaves. */
    BufferedReader stream(String path) {
        try {
            HttpRequest request =
                    request(path).setHeader("Accept", "text/event-stream").GET().build();
            InputStream body =
                    client.send(request, BodyHandlers.ofInputStream()).body();
            return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is taken out as a file. */
    byte[] file(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** @param body anything Jackson can write; a String is sent as it is */
    Answer post(String path, Object body) {
        return send(request(path).POST(BodyPublishers.ofString(json(body))));
    }

    /** Posts JSON and takes an answer of a JSON text in each line. */
    List<JsonNode> lines(String path, String body) {
        HttpRequest request = request(path)
                .setHeader("Accept", "application/x-ndjson")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            List<JsonNode> lines = new ArrayList<>();
            for (String line :
                    client.send(request, BodyHandlers.ofString()).body().lines().toList()) {
                lines.add(JSON.readTree(line));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends bytes as they are. */
    Answer upload(String path, String mediaType, byte[] bytes) {
        return send(request(path).setHeader("Content-Type", mediaType).POST(BodyPublishers.ofByteArray(bytes)));
    }

    Answer put(String path, Object body) {
        return send(request(path).PUT(BodyPublishers.ofString(json(body))));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).header("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), parsed(response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parsed(HttpResponse<String> response) throws JsonProcessingException {
        boolean isJson =
                response.headers().firstValue("Content-Type").orElse("").contains("json");
        return isJson && !response.body().isEmpty() ? JSON.readTree(response.body()) : MissingNode.getInstance();
    }

    private static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
