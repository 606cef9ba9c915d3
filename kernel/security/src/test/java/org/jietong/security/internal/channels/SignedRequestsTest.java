package org.jietong.security.internal.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Channel;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Channels.Handed;
import org.jietong.api.identity.Channels.Wanted;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.SignedRequests;
import org.jietong.api.identity.SignedRequests.Proof;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.security.internal.RoleTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedRequestsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final String BASE = "what is signed";
    private static final Caller ADMIN =
            new Caller.Staff(new UUID(1, 1), "王丽", Set.of(Role.ADMINISTRATOR), Scope.everything());
    private static final Wanted WANTED = new Wanted(
            "city app", Channel.MOBILE, Set.of(Permission.READ_CASES, Permission.SUBMIT_ON_BEHALF), Scope.everything());

    private final MemoryChannels memory = new MemoryChannels();

    @TempDir
    private Path folder;

    private SecretBox box() {
        return new SecretBox(new MasterKey(Optional.empty(), Optional.empty(), folder.resolve("secrets.key")));
    }

    private StoredChannels channels(Instant now) {
        return new StoredChannels(memory, new RoleTable(), box(), UUID::randomUUID, at(now));
    }

    private SignedRequests requests(Instant now) {
        return new StoredSignedRequests(memory, box(), at(now));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private Handed made() {
        return channels(NOW).create(WANTED, ADMIN).orElseThrow();
    }

    private static Proof signed(Handed handed, Instant at, String nonce) {
        return new Proof(
                handed.key().toString(), at, nonce, BASE, StoredSignedRequests.signature(handed.secret(), BASE));
    }

    private static Optional<ProblemType> refusal(Outcome<?> outcome) {
        return outcome.problem().map(Problem::type);
    }

    private Optional<ProblemType> refusal(Proof proof, Instant now) {
        return refusal(requests(now).recognise(proof));
    }

    @Test
    void aRightSignatureTellsTheChannelWithWhatItsKeyIsGoodFor() {
        Handed handed = made();
        Caller.Channel caller =
                requests(NOW).recognise(signed(handed, NOW, "n-1")).orElseThrow();
        assertThat(caller.name()).isEqualTo("city app");
        assertThat(caller.kind()).isEqualTo(Channel.MOBILE);
        assertThat(caller.permissions()).isEqualTo(WANTED.permissions());
    }

    @Test
    void aWrongSignatureAndAnUnknownKeyAreRefusedAlike() {
        Handed handed = made();
        Proof otherBase = new Proof(
                handed.key().toString(),
                NOW,
                "n-1",
                "something else",
                StoredSignedRequests.signature(handed.secret(), BASE));
        Proof otherKey = new Proof(UUID.randomUUID().toString(), NOW, "n-1", BASE, otherBase.signature());
        Proof noKey = new Proof("key", NOW, "n-1", BASE, otherBase.signature());
        for (Proof wrong : new Proof[] {otherBase, otherKey, noKey}) {
            assertThat(refusal(wrong, NOW)).contains(ProblemType.SIGNATURE_REFUSED);
        }
    }

    @Test
    void aSignatureIsGoodForFiveMinutesEitherWay() {
        Handed handed = made();
        Proof proof = signed(handed, NOW, "n-1");
        for (Duration apart : new Duration[] {SignedRequests.WINDOW, SignedRequests.WINDOW.negated()}) {
            assertThat(refusal(proof, NOW.plus(apart))).isEmpty();
            Instant beyond = NOW.plus(apart).plusSeconds(apart.isNegative() ? -1 : 1);
            assertThat(refusal(proof, beyond)).contains(ProblemType.SIGNATURE_OUT_OF_TIME);
        }
    }

    @Test
    void aRequestIsGoodOnceAndRememberedForLongerThanItWouldBeGood() {
        Handed handed = made();
        Proof proof = signed(handed, NOW, "n-1");
        assertThat(requests(NOW).use(proof).problem()).isEmpty();
        Instant end = NOW.plus(SignedRequests.WINDOW);
        assertThat(refusal(requests(end).use(proof))).contains(ProblemType.SIGNATURE_REPEATED);
        assertThat(requests(end).use(signed(handed, NOW, "n-2")).problem()).isEmpty();

        requests(NOW.plus(Duration.ofHours(1))).use(signed(handed, NOW.plus(Duration.ofHours(1)), "n-3"));
        assertThat(memory.used).hasSize(1);
    }

    @Test
    void twoKeysAreGoodAtOnceUntilTheOldOneEndsAtTheStatedTime() {
        Handed old = made();
        Instant end = NOW.plus(Duration.ofDays(7));
        Handed next = channels(NOW)
                .addKey(old.channel().id(), Optional.of(end), ADMIN)
                .orElseThrow();
        assertThat(next.channel().keys()).hasSize(2);
        Instant before = end.minusSeconds(1);
        assertThat(refusal(signed(old, before, "n"), before)).isEmpty();
        assertThat(refusal(signed(next, before, "n"), before)).isEmpty();
        assertThat(refusal(signed(old, end, "n"), end)).contains(ProblemType.SIGNATURE_REFUSED);
        assertThat(refusal(signed(next, end, "n"), end)).isEmpty();
    }

    @Test
    void aThirdGoodKeyIsNotMadeNorOneWhoseEndLiesFarOff() {
        Handed old = made();
        UUID channel = old.channel().id();
        assertThat(refusal(channels(NOW).addKey(channel, Optional.of(NOW.plus(Duration.ofDays(91))), ADMIN)))
                .contains(ProblemType.INVALID_REQUEST);
        channels(NOW).addKey(channel, Optional.empty(), ADMIN).orElseThrow();
        assertThat(refusal(channels(NOW).addKey(channel, Optional.empty(), ADMIN)))
                .contains(ProblemType.CONFLICT);
        Instant later = NOW.plus(Duration.ofDays(2));
        assertThat(refusal(channels(later).addKey(channel, Optional.empty(), ADMIN)))
                .isEmpty();
    }

    @Test
    void aRevokedKeyAndAClosedChannelAreRefusedAtOnce() {
        Handed first = made();
        UUID channel = first.channel().id();
        Handed second = channels(NOW).addKey(channel, Optional.empty(), ADMIN).orElseThrow();
        channels(NOW).revoke(channel, first.key(), ADMIN).orElseThrow();
        assertThat(refusal(signed(first, NOW, "n"), NOW)).contains(ProblemType.SIGNATURE_REFUSED);
        assertThat(refusal(signed(second, NOW, "n"), NOW)).isEmpty();
        assertThat(refusal(channels(NOW).revoke(channel, UUID.randomUUID(), ADMIN)))
                .contains(ProblemType.NOT_FOUND);

        assertThat(channels(NOW).close(channel, ADMIN).orElseThrow().closedAt()).contains(NOW);
        assertThat(refusal(signed(second, NOW, "n"), NOW)).contains(ProblemType.SIGNATURE_REFUSED);
        assertThat(refusal(channels(NOW).addKey(channel, Optional.empty(), ADMIN)))
                .contains(ProblemType.CONFLICT);
    }

    @Test
    void theSecretIsKeptEncryptedAndBoundToItsKey() {
        Handed handed = made();
        String kept = memory.keys.get(handed.key()).sealedSecret();
        assertThat(kept).doesNotContain(handed.secret());
        assertThat(box().open(kept, handed.key()).orElseThrow()).isEqualTo(handed.secret());
        assertThat(refusal(box().open(kept, UUID.randomUUID()))).contains(ProblemType.UNAVAILABLE);
    }

    @Test
    void anotherMasterKeyOpensNothing() {
        Handed handed = made();
        SecretBox other = new SecretBox(
                new MasterKey(Optional.empty(), Optional.empty(), folder.resolve("elsewhere/secrets.key")));
        SignedRequests requests = new StoredSignedRequests(memory, other, at(NOW));
        assertThat(refusal(requests.recognise(signed(handed, NOW, "n")))).contains(ProblemType.UNAVAILABLE);
    }
}
