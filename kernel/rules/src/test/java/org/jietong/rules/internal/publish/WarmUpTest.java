package org.jietong.rules.internal.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.RulePack;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.engine.DmnRuleEngine;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private final Clock clock = Clock.fixed(Instant.parse("2022-01-01T00:00:00Z"), ZoneOffset.UTC);
    private final PublishedPacks packs =
            PublishedPacks.over(new MemoryStore(), UUID::randomUUID, clock, Duration.ofSeconds(5));
    private final AtomicInteger compiled = new AtomicInteger();
    private final DmnRuleEngine engine = DmnRuleEngine.over(digest -> {
        compiled.incrementAndGet();
        return packs.content(digest);
    });

    @Test
    void aWarmPackIsNotCompiledAgain() throws InterruptedException {
        RulePack pack = packs.publish(TestPacks.gas().content()).orElseThrow();
        WarmUp warmUp = new WarmUp(packs, engine, clock);

        warmUp.warm(pack);
        engine.classify(pack, Facts.none());

        assertThat(compiled).hasValue(1);
        warmUp.stop();
    }

    @Test
    void nothingIsCompiledOnceItWasStopped() throws InterruptedException {
        RulePack pack = packs.publish(TestPacks.gas().content()).orElseThrow();
        WarmUp warmUp = new WarmUp(packs, engine, clock);

        warmUp.stop();
        warmUp.warm(pack);

        assertThat(compiled).hasValue(0);
    }
}
