package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.jietong.api.store.PackRecords;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;

/** Rule packs are kept whole. */
interface PackContract extends OnStore {

    private static PackRecords.Kept pack(String utility, String version, PackContent content, long second) {
        return new PackRecords.Kept(
                new PackReference(new UtilityCode(utility), version, content.digest(), Samples.NOW),
                content,
                Samples.NOW.plusSeconds(second));
    }

    @Test
    default void packsComeBackByteForByteOldestPublicationFirst() {
        byte[] drawing = new byte[200_000];
        new Random(1).nextBytes(drawing);
        PackContent content = new PackContent(Map.of(
                "pack.json",
                "{\"名\": \"𠮷\"}".getBytes(StandardCharsets.UTF_8),
                "drawings/图.png",
                drawing,
                "empty",
                new byte[0]));
        PackRecords.Kept newer = pack("gas", "2026.2", content, 2);
        PackRecords.Kept older = pack("water", "2026.2", new PackContent(Map.of("a", new byte[] {0, -1})), 1);

        store().transact(work -> {
                    work.packs().insert(newer);
                    work.packs().insert(older);
                    return Outcome.done(newer);
                })
                .orElseThrow();

        List<PackRecords.Kept> all = store().read(work -> work.packs().all());
        assertThat(all).containsSubsequence(older, newer);
        assertThat(all.get(all.indexOf(newer)).content().bytes("drawings/图.png"))
                .hasValue(drawing);
        assertThat(all.get(all.indexOf(newer)).content().paths())
                .containsExactlyInAnyOrder("pack.json", "drawings/图.png", "empty");
    }
}
