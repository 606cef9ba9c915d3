package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jietong.api.journal.Actor;
import org.jietong.api.packs.Activation;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackStage;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.jietong.api.store.PackRecords;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;

/** Rule packs are kept whole and for ever, with all that was done to them. */
interface PackContract extends OnStore {
    Actor ADMINISTRATOR = new Actor(Actor.Kind.STAFF, "管理员");

    private static PackRecords.Kept pack(String utility, String version, PackContent content, int second) {
        return new PackRecords.Kept(
                new PackReference(new UtilityCode(utility), version, content.digest(), Samples.NOW),
                PackStage.DRAFT,
                Samples.NOW.plusSeconds(second));
    }

    private static PackContent content(String words) {
        return new PackContent(Map.of("pack.json", words.getBytes(StandardCharsets.UTF_8)));
    }

    private PackRecords.Kept inserted(String version) {
        PackContent content = content("life of " + version);
        PackRecords.Kept kept = pack("heating", version, content, 3);
        return store().transact(work -> {
                    work.packs().insert(kept, content);
                    return Outcome.done(kept);
                })
                .orElseThrow();
    }

    @Test
    default void packsComeBackByteForByteOldestFirst() {
        byte[] drawing = new byte[200_000];
        new Random(1).nextBytes(drawing);
        PackContent content = new PackContent(Map.of(
                "pack.json",
                "{\"名\": \"𠮷\"}".getBytes(StandardCharsets.UTF_8),
                "drawings/图.png",
                drawing,
                "empty",
                new byte[0]));
        PackContent small = new PackContent(Map.of("a", new byte[] {0, -1}));
        PackRecords.Kept newer = pack("gas", "2026.2", content, 2);
        PackRecords.Kept older = pack("water", "2026.2", small, 1);

        store().transact(work -> {
                    work.packs().insert(newer, content);
                    work.packs().insert(older, small);
                    return Outcome.done(newer);
                })
                .orElseThrow();

        List<PackRecords.Kept> all = store().read(work -> work.packs().all());
        Optional<PackContent> kept =
                store().read(work -> work.packs().content(newer.reference().digest()));
        assertThat(all).containsSubsequence(older, newer);
        assertThat(kept).contains(content);
        assertThat(kept.orElseThrow().bytes("drawings/图.png")).hasValue(drawing);
        assertThat(kept.orElseThrow().paths()).containsExactlyInAnyOrder("pack.json", "drawings/图.png", "empty");
        assertThat(store().<Optional<PackContent>>read(work -> work.packs().content("0".repeat(64))))
                .isEmpty();
    }

    @Test
    default void aPackIsFoundByItsDigestAndByItsVersion() {
        PackRecords.Kept kept = inserted("2031.1");

        assertThat(store().<Optional<PackRecords.Kept>>read(
                                work -> work.packs().find(kept.reference().digest())))
                .contains(kept);
        assertThat(store().<Optional<PackRecords.Kept>>read(
                                work -> work.packs().find(new UtilityCode("heating"), "2031.1")))
                .contains(kept);
        assertThat(store().<Optional<PackRecords.Kept>>read(
                                work -> work.packs().find(new UtilityCode("heating"), "2031.2")))
                .isEmpty();
    }

    @Test
    default void aPackMovesOnlyFromTheStageItIsIn() {
        String digest = inserted("2032.1").reference().digest();

        boolean moved = moved(digest, PackStage.DRAFT, PackStage.CHECKED);
        boolean again = moved(digest, PackStage.DRAFT, PackStage.WITHDRAWN);

        assertThat(moved).isTrue();
        assertThat(again).isFalse();
        assertThat(store().<Optional<PackRecords.Kept>>read(work -> work.packs().find(digest))
                        .orElseThrow()
                        .stage())
                .isEqualTo(PackStage.CHECKED);
    }

    private boolean moved(String digest, PackStage from, PackStage to) {
        return store().transact(work -> Outcome.done(work.packs().move(digest, from, to)))
                .orElseThrow();
    }

    @Test
    default void activationsComeBackInTheOrderOfTheirDecisionAndCanBeCalledOffOnce() {
        String digest = inserted("2033.1").reference().digest();
        Activation later = activation(digest, 500, 20);
        Activation sooner = activation(digest, 100, 10);
        store().transact(work -> {
                    work.packs().activate(later);
                    work.packs().activate(sooner);
                    return Outcome.done(digest);
                })
                .orElseThrow();

        boolean cancelled = cancelled(later);
        boolean again = cancelled(later);

        assertThat(cancelled).isTrue();
        assertThat(again).isFalse();
        assertThat(store().<List<Activation>>read(work -> work.packs().activations()).stream()
                        .filter(activation -> activation.digest().equals(digest)))
                .containsExactly(
                        sooner,
                        new Activation(
                                later.utility(),
                                digest,
                                later.from(),
                                later.recordedAt(),
                                ADMINISTRATOR,
                                later.why(),
                                Optional.of(Samples.NOW.plusSeconds(30))));
    }

    private boolean cancelled(Activation activation) {
        return store().transact(work -> Outcome.done(work.packs().cancel(activation, Samples.NOW.plusSeconds(30))))
                .orElseThrow();
    }

    private static Activation activation(String digest, int from, int recorded) {
        return new Activation(
                new UtilityCode("heating"),
                digest,
                Samples.NOW.plusSeconds(from),
                Samples.NOW.plusSeconds(recorded),
                ADMINISTRATOR,
                "新的时限",
                Optional.empty());
    }

    @Test
    default void whatWasDoneToAPackStaysOnRecordInOrder() {
        String digest = inserted("2034.1").reference().digest();
        PackEvent uploaded = event(digest, 1, PackEvent.Type.UPLOADED, Optional.of(new UUID(7, 7)));
        PackEvent brought = event(digest, 2, PackEvent.Type.BROUGHT, Optional.empty());

        store().transact(work -> {
                    work.packs().append(brought);
                    work.packs().append(uploaded);
                    return Outcome.done(digest);
                })
                .orElseThrow();

        assertThat(store().<List<PackEvent>>read(work -> work.packs().events(digest)))
                .containsExactly(uploaded, brought);
    }

    private static PackEvent event(String digest, int order, PackEvent.Type type, Optional<UUID> staff) {
        return new PackEvent(new UUID(0x7000, order), digest, type, Samples.NOW, ADMINISTRATOR, staff, "why 为什么");
    }
}
