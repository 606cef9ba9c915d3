package org.jietong.bench.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The product's contract over HTTP, as somebody who has signed in sees it. */
final class Web {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI base;
    private String token = "";

    /** @param port on which the product listens */
    Web(int port) {
        this.base = URI.create("http://127.0.0.1:" + port + "/api/v1/");
    }

    /** Signs in as soon as the product answers at all. */
    void signIn(String user, String password) throws IOException, InterruptedException {
        await("utilities");
        String body = JSON.writeValueAsString(Map.of("user", user, "password", password));
        HttpRequest request = HttpRequest.newBuilder(base.resolve("sessions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = answer(request);
        if (answer.statusCode() != 201) {
            throw new IOException("sign-in: " + answer.statusCode() + " " + answer.body());
        }
        token = JSON.readTree(answer.body()).path("token").asText();
    }

    /** What stands at an address; throws unless it is answered with 200. */
    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = asked(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Waits until an address is answered with 200. */
    void await(String path) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (asked(path).statusCode() != 200 && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        get(path);
    }

    private HttpResponse<String> asked(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        return answer((token.isEmpty() ? request : request.header("Authorization", "Bearer " + token)).build());
    }

    private HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
