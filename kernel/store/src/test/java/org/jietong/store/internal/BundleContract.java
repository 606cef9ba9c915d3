package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jietong.api.bundles.BundleEvent;
import org.jietong.api.bundles.BundleEvent.Origin;
import org.jietong.api.bundles.BundleEvent.Result;
import org.jietong.api.bundles.Refusal;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.junit.jupiter.api.Test;

/** What was done with a bundle is read newest first, and belongs to its name. */
interface BundleContract extends OnStore {

    private BundleEvent written(String name, Result result, Optional<Refusal> refusal) {
        BundleEvent event = new BundleEvent(
                Samples.id(),
                "node-1",
                name,
                "1.2.0",
                "ab".repeat(32),
                Origin.UPLOADED,
                new Actor(Actor.Kind.STAFF, "王工"),
                FilterContract.THEN,
                result,
                refusal);
        store().transact(work -> {
                    work.bundles().append(event);
                    return Outcome.done(event);
                })
                .orElseThrow();
        return event;
    }

    private List<BundleEvent> of(String name, int limit) {
        return store().read(work -> work.bundles().of(name, limit));
    }

    @Test
    default void theHistoryOfABundleIsReadNewestFirst() {
        String name = "org.example." + Samples.id();
        BundleEvent first =
                written(name, Result.REFUSED, Optional.of(new Refusal("UNRESOLVED", "它无法解析: org.example.absent")));
        BundleEvent second = written(name, Result.SERVES, Optional.empty());
        written("org.example.other", Result.REMOVED, Optional.empty());

        assertThat(of(name, 10)).containsExactly(second, first);
        assertThat(of(name, 1)).containsExactly(second);
    }
}
