package org.jietong.rules.internal.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.packs.PackLife;
import org.jietong.api.packs.PackStanding;
import org.jietong.api.packs.PackState;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.RulePack;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.archive.PackArchive;
import org.jietong.rules.internal.check.TimedChecks;
import org.jietong.rules.internal.publish.MemoryStore;
import org.jietong.rules.internal.publish.PublishedPacks;

/** A node with the pack that the gas bundle brought, and the people who hand in others. */
final class PackScene {
    static final UtilityCode GAS = new UtilityCode("gas");
    static final Duration LEAD = Duration.ofSeconds(5);
    static final Caller AUTHOR = administrator(1, Scope.everything());
    static final Caller APPROVER = administrator(2, Scope.everything());
    static final Caller OF_WATER = administrator(3, new Scope(Optional.of(new UtilityCode("water")), Set.of()));

    private final MovingClock clock = new MovingClock("2026-03-02T01:00:00Z");
    private final MemoryStore store = new MemoryStore();
    private final AtomicLong ids = new AtomicLong();
    private final PublishedPacks packs = node();
    private final RulePack first;
    private final PackLife life;

    private PackScene(TimedChecks checks) {
        first = packs.publish(TestPacks.gas().content()).orElseThrow();
        life = StoredPackLife.over(new Deciding(store, new AdministratorsOnly(), this::id, clock), packs, LEAD, checks);
    }

    static PackScene withPackOfTheBundle() {
        return with(TimedChecks.of(setting -> null));
    }

    /** The same with checks of another kind. */
    static PackScene with(TimedChecks checks) {
        return new PackScene(checks);
    }

    private static Caller administrator(int id, Scope scope) {
        return new Caller.Staff(new UUID(7, id), "管理员" + id, Set.of(Role.ADMINISTRATOR), scope);
    }

    private UUID id() {
        return new UUID(0x7000, ids.incrementAndGet());
    }

    MovingClock clock() {
        return clock;
    }

    MemoryStore store() {
        return store;
    }

    PublishedPacks packs() {
        return packs;
    }

    PackLife life() {
        return life;
    }

    /** The pack of the bundle. */
    RulePack first() {
        return first;
    }

    /** A node more on the same database. */
    PublishedPacks node() {
        return PublishedPacks.over(store, this::id, clock, LEAD);
    }

    static TestPacks version(String version) {
        return TestPacks.gas().replace("pack.json", "\"2021.1\"", "\"" + version + "\"");
    }

    Outcome<PackStanding> uploaded(PackContent content, Caller caller) {
        try {
            return life.upload(new ByteArrayInputStream(PackArchive.write(content)), "新的时限", caller, Once.unrepeated());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String draft(String version) {
        return uploaded(version(version).content(), AUTHOR)
                .orElseThrow()
                .reference()
                .digest();
    }

    String approved(String version) {
        return uploadedAndApproved(version(version));
    }

    String uploadedAndApproved(TestPacks pack) {
        String digest =
                uploaded(pack.content(), AUTHOR).orElseThrow().reference().digest();
        assertThat(life.check(digest, AUTHOR).orElseThrow().passed()).isTrue();
        life.approve(digest, "", APPROVER, Once.unrepeated()).orElseThrow();
        return digest;
    }

    Outcome<PackStanding> activated(String digest, Optional<Instant> from) {
        return life.activate(digest, from, "", AUTHOR, Once.unrepeated());
    }

    PackState state(String digest) {
        return life.find(digest, AUTHOR).orElseThrow().state();
    }

    String inForce() {
        return packs.inForce(GAS, clock.instant()).orElseThrow().reference().digest();
    }

    static ProblemType refused(Outcome<?> outcome) {
        return outcome.problem().map(Problem::type).orElseThrow();
    }

    static String violation(Outcome<?> outcome) {
        Violation violation = outcome.problem().orElseThrow().violations().get(0);
        return violation.pointer() + " " + violation.code();
    }
}
