package org.jietong.rules.internal.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Classified;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.packs.PackReplay;
import org.jietong.api.packs.PackStage;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.store.JudgedRecords.Judged;
import org.jietong.api.store.PackRecords.Kept;
import org.jietong.api.text.District;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.life.AdministratorsOnly;
import org.jietong.rules.internal.life.MovingClock;
import org.jietong.rules.internal.publish.MemoryStore;
import org.jietong.rules.internal.publish.PublishedPacks;

/** A gas company with the pack of the notice and applications judged by it. */
final class GasWorks {
    static final Caller ADMINISTRATOR =
            new Caller.Staff(new UUID(7, 1), "管理员", Set.of(Role.ADMINISTRATOR), Scope.everything());
    static final Instant FIRST_DAY = Instant.parse("2025-01-01T01:00:00Z");

    final MemoryStore store = new MemoryStore();
    private final MovingClock clock = new MovingClock("2026-03-02T01:00:00Z");
    private final AtomicLong ids = new AtomicLong();
    private final PublishedPacks packs = PublishedPacks.over(store, this::id, clock, Duration.ofSeconds(5));
    final RulePack pack = packs.publish(TestPacks.gas().content()).orElseThrow();
    final PackReplay replay = new StoredPackReplay(store, new AdministratorsOnly(), packs, new NaturalDays(), clock);

    private UUID id() {
        return new UUID(0x7000, ids.incrementAndGet());
    }

    /** The pack of the notice with the bound of the hourly flow lowered from 1000 to 800. */
    static TestPacks largeAbove800() {
        return TestPacks.gas()
                .replace("classification.dmn", "&lt;= 1000", "&lt;= 800")
                .replace("classification.dmn", "&gt; 1000", "&gt; 800")
                .replace("samples.json", "\"hourlyFlow\": 1000,", "\"hourlyFlow\": 800,");
    }

    /** Hands a pack in, without any check. */
    String draft(TestPacks changed) {
        PackContent content =
                changed.replace("pack.json", "\"2021.1\"", "\"2026.1\"").content();
        Kept kept = new Kept(
                new PackReference(pack.reference().utility(), "2026.1", content.digest(), FIRST_DAY),
                PackStage.DRAFT,
                clock.instant());
        store.transact(work -> {
                    work.packs().insert(kept, content);
                    return Outcome.done(true);
                })
                .orElseThrow();
        return content.digest();
    }

    /** An application handed in some days after the first day, and accepted an hour later unless it waits. */
    ApplicationNumber application(int day, ApplicationState state, String category, Map<String, ?> facts) {
        UUID id = id();
        Instant submitted = FIRST_DAY.plus(Duration.ofDays(day));
        ApplicationNumber number = new ApplicationNumber("G-" + id.getLeastSignificantBits());
        ApplicationKey key = new ApplicationKey(
                id,
                number,
                id(),
                new CaseNumber("C-" + id.getLeastSignificantBits()),
                new UtilityCode("gas"),
                new District("150302"),
                submitted);
        Classified classified = new Classified(category, pack.reference(), List.of());
        store.judged()
                .add(new Judged(key, state, Facts.of(facts), classified), ledger(state, submitted.plusSeconds(3600)));
        return number;
    }

    private List<ClockEntry> ledger(ApplicationState state, Instant at) {
        boolean accepted = state == ApplicationState.ACCEPTED || state == ApplicationState.CONNECTED;
        return accepted
                ? List.of(
                        new ClockEntry(id(), ClockEntry.Kind.STARTED, at, Optional.empty(), Optional.empty(), "张三", at))
                : List.of();
    }
}
