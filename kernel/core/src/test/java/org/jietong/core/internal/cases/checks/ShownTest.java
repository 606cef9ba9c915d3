package org.jietong.core.internal.cases.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void aLongCodeIsCutAfterSixtyFourCharacters() {
        assertThat(Shown.of("a".repeat(64))).isEqualTo("a".repeat(64));
        assertThat(Shown.of("a".repeat(65))).isEqualTo("a".repeat(64) + "…");
    }

    @Test
    void itIsNeverCutThroughACharacter() {
        String emoji = "\uD83D\uDE00";
        assertThat(Shown.of("a".repeat(63) + emoji)).isEqualTo("a".repeat(63) + "…");
        assertThat(Shown.of("a".repeat(62) + emoji + "a")).isEqualTo("a".repeat(62) + emoji + "…");
    }
}
