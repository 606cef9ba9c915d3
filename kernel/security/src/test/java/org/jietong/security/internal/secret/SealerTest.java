package org.jietong.security.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.jietong.api.secret.KeyMark;
import org.jietong.api.secret.UnsealableException;
import org.junit.jupiter.api.Test;

/** What is sealed can be read with its key alone, for its purpose alone, unaltered alone. */
class SealerTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String FIRST = KeyRing.fresh(RANDOM);
    private static final String SECOND = FIRST
            + KeyRing.fresh(RANDOM)
                    .lines()
                    .filter(line -> line.startsWith("key.1="))
                    .map(line -> line.replace("key.1=", "key.2="))
                    .findFirst()
                    .orElseThrow();

    private static RingSealer sealer(String keys) {
        return new RingSealer(KeyRing.of(keys), RANDOM);
    }

    @Test
    void whatIsSealedIsOpenedAgainAndNeverTheSameTwice() {
        RingSealer sealer = sealer(FIRST);
        String sealed = sealer.seal("phone", "13800000000 乌海");

        assertThat(sealed).startsWith("~1:").doesNotContain("1380000");
        assertThat(sealer.open("phone", sealed)).isEqualTo("13800000000 乌海");
        assertThat(sealer.seal("phone", "13800000000 乌海")).isNotEqualTo(sealed);
    }

    @Test
    void whatWasNeverSealedIsGivenAsItIs() {
        for (String clear : new String[] {"", "13800000000", "{\"phone\": \"138\"}", "~"}) {
            assertThat(sealer(FIRST).open("phone", clear)).isEqualTo(clear);
        }
    }

    @Test
    void aValueCannotBePutInThePlaceOfAnotherNorAltered() {
        RingSealer sealer = sealer(FIRST);
        String sealed = sealer.seal("phone", "13800000000");
        String altered = sealed.substring(0, 10) + (sealed.charAt(10) == 'A' ? 'B' : 'A') + sealed.substring(11);

        assertThatThrownBy(() -> sealer.open("applicant", sealed)).isInstanceOf(UnsealableException.class);
        assertThatThrownBy(() -> sealer.open("phone", altered))
                .isInstanceOf(UnsealableException.class)
                .hasMessageNotContaining("138");
        assertThatThrownBy(() -> sealer.open("phone", "~1:AA")).isInstanceOf(UnsealableException.class);
        assertThatThrownBy(() -> sealer.open("phone", "~x:AA")).isInstanceOf(UnsealableException.class);
        assertThatThrownBy(() -> sealer(KeyRing.fresh(RANDOM)).open("phone", sealed))
                .isInstanceOf(UnsealableException.class);
    }

    @Test
    void theNewestKeyWritesAndTheOlderOnesAreStillRead() {
        RingSealer before = sealer(FIRST);
        RingSealer after = sealer(SECOND);
        String old = before.seal("phone", "13800000000");

        assertThat(after.open("phone", old)).isEqualTo("13800000000");
        assertThat(after.isCurrent(old)).isFalse();
        assertThat(after.isCurrent(after.seal("phone", "1"))).isTrue();
        assertThat(after.writingKey()).isEqualTo(2);
        assertThat(sealer(SECOND + "\nwrite=1").writingKey()).isEqualTo(1);
        assertThatThrownBy(() -> before.open("phone", after.seal("phone", "1")))
                .isInstanceOf(UnsealableException.class);
    }

    @Test
    void keysAreToldApartByWhatTellsNothingOfThem() {
        assertThat(sealer(SECOND).keys())
                .containsAll(sealer(FIRST).keys())
                .extracting(KeyMark::id)
                .containsExactly(KeyMark.INDEX, 1, 2);
        assertThat(sealer(FIRST).keys())
                .allSatisfy(mark -> assertThat(mark.fingerprint()).matches("[0-9a-f]{32}"));
        assertThat(KeyRing.of(SECOND).toString()).isEqualTo("keys [1, 2], of which 2 writes");
    }

    @Test
    void anIndexIsTheSameForTheSameValueAndPurposeAndKeyAlone() {
        KeyedIndex index = new KeyedIndex(KeyRing.of(FIRST));
        String found = index.of("phone", "13800000000");

        assertThat(found).matches("[A-Za-z0-9_-]{22}");
        assertThat(new KeyedIndex(KeyRing.of(SECOND)).of("phone", "13800000000"))
                .isEqualTo(found);
        assertThat(index.of("word", "13800000000")).isNotEqualTo(found);
        assertThat(index.of("phone", "13800000001")).isNotEqualTo(found);
        assertThat(new KeyedIndex(KeyRing.of(KeyRing.fresh(RANDOM))).of("phone", "13800000000"))
                .isNotEqualTo(found);
    }

    @Test
    void keysThatAreNotAsTheyHaveToBeAreRefusedWithoutBeingShown() {
        assertThatThrownBy(() -> KeyRing.of("")).hasMessageContaining("key.1");
        assertThatThrownBy(() -> KeyRing.of("key.1=c2hvcnQ=")).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> KeyRing.of("key.1=%%%"))
                .hasMessageContaining("base 64")
                .hasMessageNotContaining("%%%");
        assertThatThrownBy(() -> KeyRing.of("key.0=" + "A".repeat(43) + "=")).hasMessageContaining("numbers");
        assertThatThrownBy(() -> KeyRing.of("key.1=" + "A".repeat(43) + "=")).hasMessageContaining("index");
        assertThatThrownBy(() -> KeyRing.of(FIRST + "write=7")).hasMessageContaining("key.7");
    }
}
