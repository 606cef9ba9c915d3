package org.jietong.rest.internal.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An extension is replaced while it is asked. */
class ExtensionReplacementTest {
    private static final int REPLACEMENTS = 30;
    private static final String GREETING = "extensions/sample/greeting";

    private ExtensionServer server;

    @BeforeEach
    void serve() throws Exception {
        server = new ExtensionServer();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void noRequestFailsUnderLoadAndNoOldLoaderIsKept() throws Exception {
        Set<Integer> statuses = ConcurrentHashMap.newKeySet();
        AtomicInteger count = new AtomicInteger();
        AtomicBoolean enough = new AtomicBoolean();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        Mount present = fresh(loaders);
        List<Thread> callers = new ArrayList<>();
        for (String path : List.of(GREETING, "extensions/sample/later", GREETING, "extensions/sample/later")) {
            Thread caller = new Thread(() -> {
                while (!enough.get()) {
                    statuses.add(server.get(path).statusCode());
                    statuses.add(server.send("PUT", "extensions/sample/shape", "{\"a\": 1}")
                            .statusCode());
                    count.incrementAndGet();
                }
            });
            caller.start();
            callers.add(caller);
        }

        for (int i = 0; i < REPLACEMENTS; i++) {
            int before = count.get();
            server.serving.unmount(present);
            present = fresh(loaders);
            await(() -> count.get() > before + 4);
        }
        enough.set(true);
        for (Thread caller : callers) {
            caller.join(30_000);
        }

        assertThat(statuses).containsExactly(200);
        assertThat(loaders).hasSize(REPLACEMENTS + 1);
        await(() -> {
            System.gc();
            return loaders.stream().filter(loader -> loader.get() != null).count() <= 1;
        });
    }

    private Mount fresh(List<WeakReference<ClassLoader>> loaders) {
        SampleLoader loader = new SampleLoader();
        loaders.add(new WeakReference<>(loader));
        return server.mounted(loader.extension(saying("hello"), server)).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {GREETING, "extensions/sample/later"})
    void aRequestThatRunsIsAnsweredBeforeItsExtensionGoes(String path) throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CompletableFuture<String> word = new CompletableFuture<>();
        Mount old = server.mounted(new SampleLoader()
                        .extension(
                                () -> {
                                    arrived.countDown();
                                    return word;
                                },
                                server))
                .orElseThrow();
        CompletableFuture<HttpResponse<String>> running = CompletableFuture.supplyAsync(() -> server.get(path));
        assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Void> going = CompletableFuture.runAsync(() -> server.serving.unmount(old));
        await(() -> server.serving.present().isEmpty());
        assertThat(going).isNotDone();
        word.complete("the old one");

        going.get(20, TimeUnit.SECONDS);
        assertThat(running.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(running.get().body()).contains("the old one");
    }

    @Test
    void whoArrivesWhileItIsReplacedIsServedByTheNewOne() throws Exception {
        server.serving.unmount(server.mounted(new SampleLoader().extension(saying("old"), server))
                .orElseThrow());
        CompletableFuture<HttpResponse<String>> waiting = CompletableFuture.supplyAsync(() -> server.get(GREETING));
        await(() -> Thread.getAllStackTraces().values().stream().anyMatch(stack -> List.of(stack).stream()
                .anyMatch(frame -> frame.getClassName().equals(MountTable.class.getName()))));

        server.mounted(new SampleLoader().extension(saying("new"), server));

        assertThat(waiting.get(20, TimeUnit.SECONDS).body()).contains("new");
    }

    @Test
    void oneOfTheSameNameServesFromTheMomentOnAtWhichTheFirstGoes() {
        Mount first = server.mounted(new SampleLoader().extension(saying("first"), server))
                .orElseThrow();
        Mount refused = server.mounted(new SampleLoader().extension(saying("refused"), server))
                .orElseThrow();
        server.mounted(new SampleLoader().extension(saying("second"), server));
        assertThat(server.get(GREETING).body()).contains("first");

        server.serving.unmount(refused);
        assertThat(server.get(GREETING).body()).contains("first");
        server.serving.unmount(first);
        assertThat(server.get(GREETING).body()).contains("second");
    }

    @Test
    void anExtensionThatDoesNotComeBackIsUnavailableForNow() {
        server.serving.unmount(server.mounted(new SampleLoader().extension(saying("old"), server))
                .orElseThrow());

        HttpResponse<String> answer = server.get(GREETING, "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("urn:jietong:problem:unavailable");
    }

    private static Supplier<CompletionStage<String>> saying(String word) {
        return () -> CompletableFuture.supplyAsync(() -> word);
    }

    private static void await(Supplier<Boolean> state) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!state.get()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
