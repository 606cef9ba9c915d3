package org.jietong.rest.internal.extension;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jietong.api.extension.Extension;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Answers;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.AnswerRecords;
import org.jietong.rest.internal.application.Frame;
import org.jietong.rest.internal.docs.OpenApiResource;
import org.jietong.rest.internal.door.Door;
import org.jietong.rest.internal.door.OperationTable;
import org.jietong.rest.internal.problem.Texts;

/** The servlet of the contract in a real server, with extensions behind it and nothing of the kernel but the document. */
final class ExtensionServer extends HttpServlet implements Answers, AnswerRecords {
    static final String CLERK = "clerk";
    static final String SUPERVISOR = "supervisor";
    static final int PLACES = 8;

    private static final long serialVersionUID = 1L;

    final transient List<String> answered = new CopyOnWriteArrayList<>();
    final transient Serving serving = new Serving(Duration.ofSeconds(2), PLACES);
    private final transient Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final transient HttpClient client = HttpClient.newHttpClient();
    private final transient Frame frame = new Frame(
            new TwoSessions(),
            new NothingSigned(),
            this,
            UUID::randomUUID,
            Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai")),
            (method, route, status, took) -> answered.add(method + " " + route + " " + status),
            new NothingKept(),
            () -> true);
    private final transient ServletContainer kernel = new ServletContainer(
            frame.application(frame.foundation(new Texts()), "", List.of(new OpenApiResource(serving)))
                    .registerInstances(new Door(OperationTable.read(), new NothingGranted()), new Absence()));
    private final transient Server server = new Server();

    ExtensionServer() throws Exception {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        ServletHolder holder = new ServletHolder(this);
        holder.setAsyncSupported(true);
        holder.setInitOrder(1);
        context.addServlet(holder, "/api/v1/*");
        server.setHandler(context);
        server.start();
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        kernel.init(config);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!serving.serve(request, response)) {
            kernel.service(request, response);
        }
    }

    Optional<Mount> mounted(Extension extension) {
        return serving.mounted(extension, frame, getServletConfig());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create(server.getURI().resolve("/api/v1/").toString() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() throws Exception {
        server.stop();
    }

    @Override
    public Optional<Kept> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public void keep(Repetition repetition, Answer answer, Instant at) {
        kept.put(repetition.key(), new Kept(repetition.digest(), answer));
    }

    @Override
    public Outcome<Optional<Answer>> earlier(Repetition repetition) {
        Optional<Kept> earlier = find(repetition.key());
        return earlier.isPresent() && !earlier.get().digest().equals(repetition.digest())
                ? Outcome.refused(ProblemType.IDEMPOTENCY_KEY_REUSED)
                : Outcome.done(earlier.map(Kept::answer));
    }
}
