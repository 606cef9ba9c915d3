package org.jietong.security.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jietong.api.secret.KeyMark;
import org.jietong.api.store.SealingRecords;
import org.junit.jupiter.api.Test;

/** The walk is made for each new key, twice, and at its end the older keys are needed no more. */
class SealingAnewTest {
    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private final MemorySealing records = new MemorySealing();

    private void run(int writing, Instant at) {
        NavigableMap<Integer, SecretKey> keys = new TreeMap<>();
        for (int id = 1; id <= writing; id++) {
            keys.put(id, key(id));
        }
        RingSealer sealer = new RingSealer(new KeyRing(keys, writing, key(0)), new SecureRandom());
        new SealingAnew(SealingStore.with(records), sealer, Clock.fixed(at, ZoneOffset.UTC)).run();
    }

    private static SecretKey key(int id) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) id;
        return new SecretKeySpec(bytes, "AES");
    }

    @Test
    void eachColumnIsGoneThroughToItsEndAndOnlyOnce() {
        run(1, START);
        run(1, START.plusSeconds(60));

        assertThat(records.steps).containsExactly("0 -", "0 row", "1 -", "1 row");
        assertThat(records.walk.ended()).isTrue();
        assertThat(records.marks).extracting(KeyMark::id).containsExactly(0, 1, 2);
    }

    @Test
    void aDayLaterItIsGoneThroughOnceMoreAndOldKeysAreForgotten() {
        run(2, START);
        run(2, START.plus(Duration.ofHours(23)));
        assertThat(records.marks).hasSize(3);

        run(2, START.plus(Duration.ofDays(1)));
        run(2, START.plus(Duration.ofDays(9)));

        assertThat(records.steps).hasSize(8);
        assertThat(records.marks).extracting(KeyMark::id).containsExactly(0, 2);
    }

    @Test
    void aNewKeyBeginsItAnew() {
        run(1, START);
        run(2, START.plusSeconds(1));

        assertThat(records.walk.key()).isEqualTo(2);
        assertThat(records.walk.pass()).isEqualTo(1);
        assertThat(records.steps).hasSize(8);
    }

    @Test
    void whoeverComesSecondDoesNothing() {
        records.isLost = true;
        run(1, START);
        assertThat(records.steps).isEmpty();
    }

    /** Two columns of two pages each. */
    private static final class MemorySealing implements SealingRecords {
        private final List<KeyMark> marks =
                new ArrayList<>(List.of(new KeyMark(0, "i"), new KeyMark(1, "a"), new KeyMark(2, "b")));
        private final List<String> steps = new ArrayList<>();
        private Walk walk = new Walk(0, 2, Instant.EPOCH, 0, Optional.empty(), true, 0);
        private boolean isLost;

        @Override
        public List<KeyMark> marks() {
            return List.copyOf(marks);
        }

        @Override
        public void mark(List<KeyMark> keys) {
            marks.addAll(keys);
        }

        @Override
        public void unmark(List<KeyMark> keys) {
            marks.removeAll(keys);
        }

        @Override
        public int sealPhones(int limit) {
            return 0;
        }

        @Override
        public int columns() {
            return 2;
        }

        @Override
        public Walk walk() {
            return walk;
        }

        @Override
        public boolean move(Walk seen, Walk now) {
            if (isLost || seen.turn() != walk.turn()) {
                return false;
            }
            walk = now;
            return true;
        }

        @Override
        public Optional<String> seal(int column, Optional<String> after, int limit) {
            steps.add(column + " " + after.orElse("-"));
            return after.isEmpty() ? Optional.of("row") : Optional.empty();
        }
    }
}
