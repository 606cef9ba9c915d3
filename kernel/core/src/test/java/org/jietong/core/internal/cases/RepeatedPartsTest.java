package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.jietong.api.repetition.Repetition;
import org.junit.jupiter.api.Test;

class RepeatedPartsTest {
    private final Repetition whole = new Repetition("ab".repeat(32), "cd".repeat(32));

    @Test
    void eachPartOfARequestIsRememberedUnderAKeyOfItsOwnThatIsAsShortAsTheWhole() {
        Repetition part = whole.part("W260302-91GJBN2C-F");
        assertThat(part.key()).hasSize(64).isNotEqualTo(whole.key());
        assertThat(part).isEqualTo(whole.part("W260302-91GJBN2C-F")).isNotEqualTo(whole.part("W260302-SA6WSNZ8-1"));
        assertThat(part.digest()).isEqualTo(whole.digest());
    }
}
