package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jietong.api.cases.Channel;
import org.jietong.api.identity.Channels;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.ChannelRecords.Kept;
import org.jietong.api.store.ChannelRecords.KeptKey;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;

/** Channels, their keys and the requests that were used up. */
interface ChannelContract extends OnStore {

    private static Kept channel(String name, Scope scope) {
        Channels.Wanted wanted = new Channels.Wanted(
                name, Channel.MOBILE, Set.of(Permission.READ_CASES, Permission.SUBMIT_ON_BEHALF), scope);
        return new Kept(Samples.id(), wanted, Samples.NOW, "王丽", Optional.empty());
    }

    private static Scope gasInOneDistrict() {
        return new Scope(Optional.of(new UtilityCode("gas")), Set.of(new District("150302")));
    }

    private void change(Consumer<UnitOfWork> change) {
        did(work -> {
            change.accept(work);
            return true;
        });
    }

    private boolean did(Predicate<UnitOfWork> change) {
        return did(store(), change);
    }

    private static boolean did(Store node, Predicate<UnitOfWork> change) {
        return node.transact(work -> Outcome.done(change.test(work))).orElseThrow();
    }

    @Test
    default void aChannelComesBackAndItsNameIsNotGivenTwice() {
        Kept one = channel("one", Scope.everything());
        Kept two = channel("two", gasInOneDistrict());
        assertThat(did(work -> work.channels().insert(one))).isTrue();
        assertThat(did(work -> work.channels().insert(two))).isTrue();
        assertThat(did(work -> work.channels().insert(channel("one", Scope.everything()))))
                .isFalse();

        Optional<Kept> found = store().read(work -> work.channels().find(two.id()));
        assertThat(found).contains(two);
        List<Kept> all = store().read(work -> work.channels().all());
        assertThat(all).contains(one, two);
    }

    @Test
    default void aChannelIsClosedOnce() {
        Kept open = channel("closing", Scope.everything());
        change(work -> work.channels().insert(open));
        change(work -> work.channels().close(open.id(), Samples.NOW));
        change(work -> work.channels().close(open.id(), Samples.NOW.plusSeconds(9)));
        Optional<Kept> found = store().read(work -> work.channels().find(open.id()));
        assertThat(found.flatMap(Kept::closedAt)).contains(Samples.NOW);
    }

    @Test
    default void aKeyComesBackAndItsEndIsOnlyEverEarlier() {
        UUID channel = Samples.id();
        KeptKey first = new KeptKey(Samples.id(), channel, "sealed-1", Samples.NOW, Optional.empty());
        KeptKey second = new KeptKey(Samples.id(), channel, "sealed-2", Samples.NOW.plusSeconds(1), Optional.empty());
        change(work -> work.channels().insert(second));
        change(work -> work.channels().insert(first));
        List<KeptKey> keys = store().read(work -> work.channels().keysOf(channel));
        assertThat(keys).containsExactly(first, second);

        Instant end = Samples.NOW.plusSeconds(60);
        change(work -> work.channels().end(first.id(), end));
        change(work -> work.channels().end(first.id(), end.plusSeconds(1)));
        assertThat(ending(first)).contains(end);
        change(work -> work.channels().end(first.id(), Samples.NOW));
        assertThat(ending(first)).contains(Samples.NOW);
        assertThat(ending(second)).isEmpty();
    }

    private Optional<Instant> ending(KeptKey key) {
        return store().read(work -> work.channels().findKey(key.id())).flatMap(KeptKey::endsAt);
    }

    @Test
    default void aRequestIsUsedUpOnceOnEveryNodeUntilItIsForgotten() {
        UUID key = Samples.id();
        Instant until = Samples.NOW.plusSeconds(600);
        assertThat(did(work -> work.channels().use(key, "nonce-1", until))).isTrue();
        assertThat(did(work -> work.channels().use(key, "nonce-1", until))).isFalse();
        assertThat(did(database().another(), work -> work.channels().use(key, "nonce-1", until)))
                .isFalse();
        assertThat(did(work -> work.channels().use(key, "nonce-2", until))).isTrue();
        assertThat(did(work -> work.channels().use(Samples.id(), "nonce-1", until)))
                .isTrue();

        change(work -> work.channels().forgetUsed(until.minusSeconds(1)));
        assertThat(did(work -> work.channels().use(key, "nonce-1", until))).isFalse();
        change(work -> work.channels().forgetUsed(until));
        assertThat(did(work -> work.channels().use(key, "nonce-1", until))).isTrue();
    }
}
