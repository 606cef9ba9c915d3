package org.jietong.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.jietong.distribution.WitnessBundle.Seen;
import org.jietong.testkit.Eventually;
import org.junit.jupiter.api.Test;

/** Whoever reads the journal misses nothing: two nodes write, the one that feeds is killed, the reader is away and replaced. */
class JournalIT {
    private static final Duration UNTIL_READ = Duration.ofMinutes(3);
    private static final int AWAY = 10_000;
    private static final int SENDERS = 6;
    /** Nodes on one database have the same keys. */
    private static final String KEYS = "index=" + "A".repeat(43) + "=;key.1=" + "B".repeat(42) + "A=";

    private final List<String> numbers = Collections.synchronizedList(new ArrayList<>());

    @Test
    void aReaderMissesNothingAcrossNodesKillsAndItsOwnReplacement() throws Exception {
        String[] database = ProcessProduct.on(Database.POSTGRESQL);
        try (ProcessProduct one = new ProcessProduct("journal-one", database);
                ProcessProduct other = new ProcessProduct("journal-other", database)) {
            for (ProcessProduct node : List.of(one, other)) {
                node.environment("JIETONG_PRIVACY_KEYS", KEYS);
            }
            witnessed(one, "1.0.0");
            one.start();
            HttpApi admin = hired(one);
            witnessed(other, "1.0.0");
            other.start();

            ProcessProduct left = killedWhileItFeeds(one, other);
            admin = admin.at(left.api());
            caughtUp(admin);
            assertNothingIsMissing(admin, one, other);

            left.stop();
            left.environment("JIETONG_JAVA_OPTS", "");
            left.start();
            awayWhileMuchHappens(left, admin);
            left.stop();
            witnessed(left, "2.0.0");
            left.start();

            caughtUp(admin);
            assertNothingIsMissing(admin, one, other);
            assertTheEventsOfCasesWereRead(admin, one, other);
        }
    }

    /** The first administrator, who has taken on a representative for each utility. */
    private static HttpApi hired(ProcessProduct product) throws IOException {
        FirstSignIn first = FirstSignIn.in(product.data());
        HttpApi admin = product.api().signedIn(first.login(), first.password());
        for (String utility : Town.UTILITIES) {
            Answer answer = admin.post(
                    "/api/v1/staff",
                    Map.of(
                            "login",
                            utility + "-rep",
                            "name",
                            utility,
                            "phone",
                            "0473-0000000",
                            "roles",
                            List.of("REPRESENTATIVE"),
                            "utility",
                            utility,
                            "password",
                            "long enough for a test"));
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        }
        return admin;
    }

    private void awayWhileMuchHappens(ProcessProduct product, HttpApi admin) throws Exception {
        load(List.of(product), () -> lag(admin) < AWAY);
    }

    private static void witnessed(ProcessProduct product, String version) throws IOException {
        Path jar = WitnessBundle.built(Assembly.freshRoom("witness"), version);
        product.environment("JIETONG_JAVA_OPTS", "-Dfelix.auto.start.1=" + jar.toUri());
    }

    /** Kills the node that feeds the reader, under load; the other one, which goes on. */
    private ProcessProduct killedWhileItFeeds(ProcessProduct one, ProcessProduct other) throws Exception {
        List<ProcessProduct> both = List.of(one, other);
        load(
                both,
                () -> numbers.size() < 100
                        || (seen(one).isEmpty() && seen(other).isEmpty()));
        ProcessProduct feeds = seen(one).isEmpty() ? other : one;
        ProcessProduct left = feeds == one ? other : one;
        AtomicBoolean killed = new AtomicBoolean();
        int before = numbers.size();
        load(both, () -> {
            if (numbers.size() > before + 50 && killed.compareAndSet(false, true)) {
                feeds.kill();
            }
            return numbers.size() < before + 150;
        });
        return left;
    }

    private static List<Seen> seen(ProcessProduct product) {
        try {
            return WitnessBundle.seen(product);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands joint cases in to all that answer, for as long as it is wanted. */
    private void load(List<ProcessProduct> products, BooleanSupplier goOn) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        AtomicBoolean enough = new AtomicBoolean();
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            HttpApi anyone = products.get(i % products.size()).api();
            running.add(senders.submit(() -> {
                while (!enough.get()) {
                    submit(anyone);
                }
            }));
        }
        try {
            long end = System.nanoTime() + UNTIL_READ.toNanos();
            while (goOn.getAsBoolean()) {
                assertThat(System.nanoTime()).as("the load takes too long").isLessThan(end);
                assertThat(running).noneMatch(Future::isDone);
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        } finally {
            enough.set(true);
        }
        for (Future<?> sender : running) {
            sender.get(1, TimeUnit.MINUTES);
        }
        senders.shutdown();
    }

    private void submit(HttpApi anyone) {
        try {
            Answer answer = anyone.post("/api/v1/cases", KillIT.form());
            if (answer.status() == 201) {
                numbers.add(answer.body().path("number").asText());
            }
        } catch (UncheckedIOException e) {
            // The node has been killed: what it did not answer was not promised.
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private static JsonNode standing(HttpApi admin) {
        JsonNode all = admin.get("/api/v1/journal/consumers").body();
        for (JsonNode consumer : all) {
            if (consumer.path("name").asText().equals(JournalWitness.NAME)) {
                return consumer;
            }
        }
        throw new AssertionError(all.toString());
    }

    private static long lag(HttpApi admin) {
        return standing(admin).path("lag").asLong();
    }

    private static void caughtUp(HttpApi admin) {
        Eventually.within(UNTIL_READ, () -> assertThat(lag(admin)).isZero());
    }

    private static void assertNothingIsMissing(HttpApi admin, ProcessProduct... products) throws IOException {
        long last = standing(admin).path("position").asLong();
        Set<Long> positions = new HashSet<>();
        for (ProcessProduct product : products) {
            Map<String, Long> versions = new HashMap<>();
            Set<String> again = new HashSet<>();
            for (Seen seen : WitnessBundle.seen(product)) {
                positions.add(seen.position());
                if (again.add(seen.event()) && seen.version() > 0) {
                    Long before = versions.put(seen.application(), seen.version());
                    assertThat(seen.version()).isGreaterThanOrEqualTo(before == null ? 0 : before);
                }
            }
        }
        assertThat(positions)
                .containsAll(LongStream.rangeClosed(1, last).boxed().toList());
        assertThat(standing(admin).path("setAside").asLong()).isZero();
    }

    private void assertTheEventsOfCasesWereRead(HttpApi bureau, ProcessProduct... products) throws IOException {
        Set<String> read = new HashSet<>();
        for (ProcessProduct product : products) {
            WitnessBundle.seen(product).forEach(seen -> read.add(seen.event()));
        }
        List<String> answered = new ArrayList<>(numbers);
        for (int i = 0; i < answered.size(); i += Math.max(1, answered.size() / 100)) {
            JsonNode events =
                    bureau.get("/api/v1/cases/" + answered.get(i) + "/events").body();
            assertThat(events).isNotEmpty();
            assertThat(read).containsAll(events.findValuesAsText("id"));
        }
    }
}
