package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jietong.api.cases.SavedFilter;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.FilterRecords;
import org.junit.jupiter.api.Test;

/** Kept filters belong to whoever made them, and come with those that are shared. */
interface FilterContract extends OnStore {
    Instant THEN = Samples.NOW.truncatedTo(ChronoUnit.MICROS);
    SavedFilter.Sharing WITH_GAS = new SavedFilter.Sharing(true, Optional.of(Samples.GAS));

    private static SavedFilter filter(UUID owner, String name, SavedFilter.Sharing sharing) {
        return new SavedFilter(Samples.id(), owner, name, sharing, Map.of("state", "ACCEPTED", "q", "黄河 \"酒店\""), THEN);
    }

    private boolean changed(Predicate<FilterRecords> work) {
        return store().transact(unit -> Outcome.done(work.test(unit.filters()))).orElseThrow();
    }

    private List<SavedFilter> of(UUID owner) {
        return store().read(work -> work.filters().ofOrShared(owner));
    }

    @Test
    default void oneSeesOnesOwnAndWhatIsShared() {
        UUID owner = Samples.id();
        SavedFilter own = filter(owner, "本周到期", SavedFilter.Sharing.nobody());
        SavedFilter shared = filter(owner, "全站", WITH_GAS);
        assertThat(changed(filters -> filters.insert(own))).isTrue();
        assertThat(changed(filters -> filters.insert(shared))).isTrue();

        assertThat(of(owner)).contains(own, shared);
        assertThat(of(Samples.id())).contains(shared).doesNotContain(own);
        Optional<SavedFilter> found = store().read(work -> work.filters().find(shared.id()));
        assertThat(found).contains(shared);
    }

    @Test
    default void aNameIsGivenOnceByEachOwner() {
        UUID owner = Samples.id();
        SavedFilter first = filter(owner, "同名", SavedFilter.Sharing.nobody());
        SavedFilter second = filter(owner, "异名", SavedFilter.Sharing.nobody());
        changed(filters -> filters.insert(first) && filters.insert(second));

        assertThat(changed(filters -> filters.insert(filter(owner, "同名", WITH_GAS))))
                .isFalse();
        assertThat(changed(filters -> filters.insert(filter(Samples.id(), "同名", SavedFilter.Sharing.nobody()))))
                .isTrue();
        assertThat(changed(filters -> filters.update(second.changed("同名", WITH_GAS, Map.of(), THEN))))
                .isFalse();
        assertThat(of(owner)).contains(first, second);
    }

    @Test
    default void aFilterIsWrittenAnewAndRemoved() {
        SavedFilter filter = filter(Samples.id(), "旧名", SavedFilter.Sharing.nobody());
        changed(filters -> filters.insert(filter));
        SavedFilter next = filter.changed("新名", WITH_GAS, Map.of("order", "URGENCY"), THEN.plusSeconds(1));
        assertThat(changed(filters -> filters.update(next))).isTrue();
        assertThat(of(filter.owner())).contains(next).doesNotContain(filter);
        changed(filters -> {
            filters.delete(filter.id());
            return true;
        });
        assertThat(of(filter.owner())).doesNotContain(next);
    }
}
