package org.jietong.core.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of two versions of a reader that stand side by side one is at work. */
class SuccessionTest {
    private final List<String> told = new ArrayList<>();
    private final Succession<Reader, AutoCloseable> readers = new Succession<>(Reader::name, this::begun);
    private final Reader old = new Reader("survey", 1);
    private final Reader next = new Reader("survey", 2);

    private record Reader(String name, int version) {}

    private AutoCloseable begun(Reader reader) {
        told.add(reader.version() + " begins");
        return () -> told.add(reader.version() + " ends");
    }

    @Test
    void theSecondBeginsWhenTheFirstHasEnded() {
        readers.add(old);
        readers.add(next);
        readers.remove(old);
        assertThat(told).containsExactly("1 begins", "1 ends", "2 begins");
        assertThat(readers.active("survey")).isPresent();
    }

    @Test
    void aSecondThatGoesWasNeverAtWorkAndTheFirstGoesOn() {
        readers.add(old);
        readers.add(next);
        readers.remove(next);
        assertThat(told).containsExactly("1 begins");
    }

    @Test
    void readersOfOtherNamesAreAtWorkBesides() {
        readers.add(old);
        readers.add(new Reader("search", 3));
        readers.close();
        assertThat(told).containsExactlyInAnyOrder("1 begins", "3 begins", "1 ends", "3 ends");
    }
}
