package org.jietong.outbound;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Posts letters. Certificates and the names in them are checked, no redirect is followed, an answer is read up to 16 KiB, and
 * all of it ends in time. The HTTP client is made for the first letter.
 */
public final class Poster {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 16 * 1024;

    private final Duration whole;
    private final Clock clock;
    private HttpClient client;

    /**
     * A poster.
     *
     * @param whole how long one letter may take, connecting and reading the answer included
     * @param clock to understand an instant in {@code Retry-After}
     */
    public Poster(Duration whole, Clock clock) {
        this.whole = whole;
        this.clock = clock;
    }

    /** Posts a letter; whatever goes wrong is a reply too. */
    public Reply post(Letter letter) {
        CompletableFuture<HttpResponse<byte[]>> sent =
                client().sendAsync(request(letter), info -> new BoundedBody(MOST_BYTES));
        try {
            return answered(sent.get(whole.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            sent.cancel(true);
            return new Reply.Unanswered("no answer in time");
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            return new Reply.Unanswered("interrupted");
        } catch (ExecutionException e) {
            return new Reply.Unanswered(reason(e.getCause()));
        }
    }

    private HttpRequest request(Letter letter) {
        HttpRequest.Builder request = HttpRequest.newBuilder(letter.to())
                .timeout(whole)
                .header("Content-Type", letter.mediaType())
                .header("webhook-id", letter.id())
                .header("webhook-timestamp", Long.toString(letter.at().getEpochSecond()))
                .header("webhook-signature", letter.signatures());
        letter.headers().forEach(request::header);
        return request.POST(BodyPublishers.ofString(letter.body())).build();
    }

    private Reply answered(HttpResponse<byte[]> response) {
        String mediaType = response.headers().firstValue("Content-Type").orElse("");
        return Reply.Answered.of(
                response.statusCode(),
                response.headers().firstValue("Retry-After").flatMap(text -> RetryAfter.read(text, clock.instant())),
                mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT),
                response.body());
    }

    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(TO_CONNECT)
                    .build();
        }
        return client;
    }

    private static String reason(Throwable failure) {
        if (failure instanceof HttpTimeoutException) {
            return "no answer in time";
        }
        if (isOfTls(failure)) {
            return "no trusted TLS connection";
        }
        if (failure instanceof ConnectException connect) {
            return isUnresolved(connect) ? "the host is not known" : "no connection";
        }
        return failure instanceof IOException
                ? "the connection broke"
                : failure.getClass().getSimpleName();
    }

    /** The client hides it below other failures of the connection at times. */
    private static boolean isOfTls(Throwable failure) {
        return failure instanceof SSLException || (failure.getCause() != null && isOfTls(failure.getCause()));
    }

    /** The client hides it below one or two connections that failed. */
    private static boolean isUnresolved(Throwable failure) {
        Throwable below = failure;
        while (below instanceof ConnectException) {
            below = below.getCause();
        }
        return below instanceof UnresolvedAddressException || below instanceof UnknownHostException;
    }
}
