package org.jietong.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.jietong.rest.internal.application.Frame;
import org.jietong.rest.internal.group.ApplicationGroup;
import org.jietong.rest.internal.group.CaseGroup;
import org.jietong.rest.internal.group.Contract;
import org.jietong.rest.internal.group.CustomerServiceGroup;
import org.jietong.rest.internal.group.DutyGroup;
import org.jietong.rest.internal.group.EvidenceGroup;
import org.jietong.rest.internal.group.FiguresGroup;
import org.jietong.rest.internal.group.GuideGroup;
import org.jietong.rest.internal.group.JournalGroup;
import org.jietong.rest.internal.group.MessageGroup;
import org.jietong.rest.internal.group.RegulationGroup;
import org.jietong.rest.internal.group.ResourceGroup;
import org.jietong.rest.internal.group.SystemGroup;
import org.jietong.rest.internal.group.WindowGroup;
import org.jietong.rest.internal.group.WorkListGroup;
import org.jietong.rest.internal.view.RunningBundleView;

/** The whole application over fakes, called in memory. */
final class Api {
    static final URI BASE = URI.create("http://localhost/api/v1/");

    final FakeCases cases = new FakeCases();
    final FakeAnswers answers = new FakeAnswers();
    final FakeApplications applications = new FakeApplications(answers);
    final FakeReceipts receipts = new FakeReceipts();
    final FakeReplies replies = new FakeReplies();
    final FakeSheets sheets = new FakeSheets();
    final FakeContents contents = new FakeContents();
    final FakeRules rules = new FakeRules();
    final FakeBundles bundles = new FakeBundles();
    final FakePackLife packLife = new FakePackLife();
    final FakeJournal journal = new FakeJournal();
    final FakeArchive archive = new FakeArchive();
    final FakeFeed feed = new FakeFeed();
    final FakeWebhooks webhooks = new FakeWebhooks();
    final FakePackReplay packReplay = new FakePackReplay();
    final FakeCalendarLife calendarLife = new FakeCalendarLife();
    final FakeMessages messages = new FakeMessages();
    final FakeUtilities utilities = new FakeUtilities();
    final FakeIdentity identity = new FakeIdentity(answers);
    final FakeCustomerService service = new FakeCustomerService(answers);
    final FakeDesk desk = new FakeDesk();
    final FakeConversations talk = new FakeConversations();
    final FakeRegisters registers = new FakeRegisters();
    final FakeFollowUps followUps = new FakeFollowUps(answers);
    final FakeFigures figures = new FakeFigures();
    final FakeTaskDesk tasks = new FakeTaskDesk(answers);
    final FakeTime time = new FakeTime();
    final FakeTrail trail = new FakeTrail();
    final List<String> answered = new ArrayList<>();
    private final ApplicationHandler handler;

    Api() {
        handler = new ApplicationHandler(RestApplication.of(
                contract(),
                new Frame(
                        identity,
                        answers,
                        Api::id,
                        Clock.fixed(Samples.NOW, Samples.ZONE),
                        (method, route, status, took) -> answered.add(method + " " + route + " " + status),
                        trail,
                        () -> feed.goesOn()),
                new OpenToStaff()));
    }

    private ResourceGroup contract() {
        return new Contract(
                new GuideGroup(utilities, rules, rules, time, List::of),
                new CaseGroup(cases, sheets, rules, service, talk, replies),
                new WindowGroup(cases, receipts, replies, replies, applications, contents, rules, sheets, identity),
                new ApplicationGroup(applications, tasks, contents, sheets, sheets, identity),
                new WorkListGroup(applications, desk, desk),
                new CustomerServiceGroup(applications, service, service, service, service, service, talk, talk),
                new DutyGroup(desk, desk, identity),
                new RegulationGroup(packLife, packReplay, calendarLife),
                new JournalGroup(journal, archive, feed, webhooks, identity, trail),
                new MessageGroup(messages, messages),
                new EvidenceGroup(registers, registers, registers, followUps),
                new FiguresGroup(figures),
                new SystemGroup(
                        identity,
                        identity,
                        identity,
                        () -> List.of(
                                new RunningBundleView("org.jietong.rest", "1.0.0", RunningBundleView.State.ACTIVE)),
                        () -> bundles,
                        identity,
                        identity,
                        identity,
                        text -> Optional.of("<svg/>"),
                        ""));
    }

    /** An id of version 7, of the time of the tests. */
    private static UUID id() {
        long random = ThreadLocalRandom.current().nextLong();
        return new UUID(Samples.NOW.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L | random >>> 2);
    }

    ApplicationHandler handler() {
        return handler;
    }

    Call get(String path) {
        return new Call("GET", path);
    }

    Call post(String path) {
        return new Call("POST", path);
    }

    Call call(String method, String path) {
        return new Call(method, path);
    }

    /** A request in the making. */
    final class Call {
        private final ContainerRequest request;

        private Call(String method, String path) {
            request = new ContainerRequest(
                    BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), handler.getConfiguration());
        }

        Call header(String name, String value) {
            request.header(name, value);
            return this;
        }

        Call as(String token) {
            return header("Authorization", "Bearer " + token);
        }

        Call json(String body) {
            return body("application/json", body.getBytes(StandardCharsets.UTF_8));
        }

        Call body(String type, byte[] body) {
            return stream(type, new ByteArrayInputStream(body));
        }

        Call stream(String type, InputStream body) {
            request.header("Content-Type", type);
            request.setEntityStream(body);
            return this;
        }

        Answer answer() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                ContainerResponse response = handler.apply(request, out).get();
                return new Answer(response.getStatus(), response.getStringHeaders(), out);
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** An answer. */
    record Answer(int status, MultivaluedMap<String, String> headers, ByteArrayOutputStream written) {
        String body() {
            return written.toString(StandardCharsets.UTF_8);
        }

        byte[] bytes() {
            return written.toByteArray();
        }

        String header(String name) {
            return headers.getFirst(name);
        }

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(bytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String violation(int index) {
            JsonNode violation = json().at("/violations/" + index);
            return violation.path("pointer").asText() + " "
                    + violation.path("code").asText();
        }
    }
}
