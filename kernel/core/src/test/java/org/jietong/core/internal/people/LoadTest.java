package org.jietong.core.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private final Load load = new Load();

    @Test
    void aFigureReadWhileAnAssignmentIsUnderWayDoesNotCountItTwice() {
        load.assigning(NOW);
        load.readingBegins();
        load.read(1, NOW);
        load.assigned(true);
        assertThat(load.open()).isEqualTo(1);
    }

    @Test
    void aFigureReadBeforeACommitDoesNotLoseIt() {
        load.readingBegins();
        load.assigning(NOW);
        load.assigned(true);
        load.read(0, Instant.MIN);
        assertThat(load.open()).isEqualTo(1);
    }

    @Test
    void anApplicationThatEndsWhileReadingIsTakenOffOnce() {
        load.readingBegins();
        load.read(5, NOW);
        load.ending();
        load.readingBegins();
        load.read(4, NOW);
        load.ended(true);
        assertThat(load.open()).isEqualTo(4);
    }

    @Test
    void whatOtherNodesDidIsTakenOver() {
        load.assigning(NOW);
        load.assigned(true);
        load.readingBegins();
        load.read(7, NOW.plusSeconds(1));
        assertThat(load.open()).isEqualTo(7);
        assertThat(load.last()).isEqualTo(NOW.plusSeconds(1));
    }
}
