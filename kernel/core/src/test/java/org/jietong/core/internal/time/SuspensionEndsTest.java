package org.jietong.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockEntry.Kind;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.Counting;
import org.jietong.api.time.Timetable;

/** A suspension that names its end counts as one that somebody ended then, whenever the clock is read. */
class SuspensionEndsTest {

    /** After a running time, the clock stands for some minutes; somebody ends that, or it names its end itself. */
    record Pause(int after, int length, boolean byItself) {}

    @Provide
    Arbitrary<Pause> pauses() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8_000),
                        Arbitraries.integers().between(1, 8_000),
                        Arbitraries.of(true, false))
                .as(Pause::new);
    }

    /** Starts from 2019 into 2027, which has no schedule, with business hours that change or do not. */
    @Property(tries = 100_000, edgeCases = EdgeCasesMode.NONE)
    void anyLedgerReadsAsASlowWalkCounts(
            @ForAll @IntRange(min = 0, max = 3286) int day,
            @ForAll @IntRange(min = 0, max = 1439) int minute,
            @ForAll @IntRange(min = -30, max = 30) int change,
            @ForAll @Size(max = 3) List<@From("pauses") Pause> pauses,
            @ForAll @IntRange(min = 1, max = 20) int halves,
            @ForAll Counting counting,
            @ForAll @IntRange(min = 0, max = 60_000) int readAfter) {
        LocalDate date = LocalDate.of(2019, 1, 1).plusDays(day);
        LocalDateTime start = date.atStartOfDay().plusMinutes(minute);
        List<Timetable> timetables = change < 0 ? Shanghai.STANDARD : Shanghai.summerFrom(date.plusDays(change));
        List<Stretch> stretches = new ArrayList<>();
        List<ClockEntry> ended = new ArrayList<>(List.of(Shanghai.entry(Kind.STARTED, Shanghai.at(start))));
        List<ClockEntry> asEntered = new ArrayList<>(ended);
        LocalDateTime from = start;
        for (Pause pause : pauses) {
            from = from.plusMinutes(pause.after());
            LocalDateTime to = from.plusMinutes(pause.length());
            stretches.add(new Stretch(from, to));
            List<ClockEntry> both = suspension(from, to);
            ended.addAll(both);
            asEntered.addAll(pause.byItself() ? List.of(until(from, to)) : both);
            from = to;
        }
        BigDecimal limit = BigDecimal.valueOf(5L * halves, 1);
        Instant after = Shanghai.at(from);
        Instant now = Shanghai.at(start.plusMinutes(readAfter));

        ClockReading reading = Shanghai.WORKING_TIME.read(asEntered, limit, counting, timetables, later(after, now));
        assertThat(reading)
                .isEqualTo(Shanghai.WORKING_TIME.read(ended, limit, counting, timetables, later(after, now)));
        NaiveWalk walk = new NaiveWalk(timetables, stretches);
        LocalDateTime expected =
                counting == Counting.CIVIL_CODE ? walk.civil(start, halves) : walk.sessionTime(start, halves);
        assertThat(reading.deadline().orElseThrow().at()).isEqualTo(Shanghai.at(expected));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static List<ClockEntry> suspension(LocalDateTime from, LocalDateTime to) {
        return List.of(
                Shanghai.entry(Kind.SUSPENDED, Shanghai.at(from)), Shanghai.entry(Kind.RESUMED, Shanghai.at(to)));
    }

    private static ClockEntry until(LocalDateTime from, LocalDateTime to) {
        return new ClockEntry(
                UUID.randomUUID(),
                Kind.SUSPENDED,
                Shanghai.at(from),
                Optional.empty(),
                Optional.empty(),
                "clerk",
                Shanghai.at(from),
                Optional.of(Shanghai.at(to)),
                Optional.empty());
    }
}
