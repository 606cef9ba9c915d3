package org.jietong.distribution;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An endpoint of web hooks on a free port of this machine. */
final class HookReceiver implements AutoCloseable {
    private final HttpServer server;
    private final List<Got> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile int status = 204;
    private volatile String refused = "nothing";

    /** What it took. */
    record Got(String id, String timestamp, String signatures, String body) {
        private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\":\"?([^\",}]*)");

        /** The first value under a name. */
        String value(String name) {
            Matcher members = MEMBER.matcher(body);
            while (members.find()) {
                if (members.group(1).equals(name)) {
                    return members.group(2);
                }
            }
            return "";
        }

        boolean isSignedWith(String secret) throws GeneralSecurityException {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            byte[] expected = mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
            return Arrays.asList(signatures.split(" "))
                    .contains("v1," + Base64.getEncoder().encodeToString(expected));
        }
    }

    HookReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.incrementAndGet();
        int answer = body.contains(refused) ? 422 : status;
        if (answer == 204) {
            taken.add(new Got(
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    body));
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    void answers(int code) {
        status = code;
    }

    /** Answers 422 to whatever contains a text. */
    void refuses(String text) {
        refused = text;
    }

    int asked() {
        return asked.get();
    }

    List<Got> taken() {
        return taken;
    }

    /** The events it took of an application, in the order in which they came. */
    List<String> events(String application) {
        return taken.stream()
                .filter(got -> got.value("subject").equals(application))
                .map(got -> got.value("event"))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
