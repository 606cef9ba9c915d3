package org.jietong.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.felix.hc.api.Result;
import org.jietong.api.time.Counting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class CalendarFolderTest {
    private static final String NEW_YEAR_2027 = "2027-01-01,off,元旦,2027\n2027-01-02,off,元旦,2027\n";
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @TempDir
    private Path directory;

    private CalendarFolder folder;
    private long writes;

    @BeforeEach
    void open() {
        folder = new CalendarFolder(directory, Shanghai.SHIPPED);
    }

    /** Writes a file, each time with a later time of change, as a clock of a coarse file system would not. */
    private void write(String name, String lines) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, "date,kind,name,schedule_year\n" + lines);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + 1000 * ++writes));
    }

    private boolean changesWhenSettled() {
        assertThat(folder.scan()).isFalse();
        return folder.scan();
    }

    private boolean isWorkingDay(LocalDate date) {
        return folder.calendars().get().isWorkingDay(date);
    }

    @Test
    void aFurtherYearMakesProvisionalDeadlinesFirm() throws IOException {
        var working = new CalendarWorkingTime(folder.calendars(), Shanghai.ZONE);
        var start = Shanghai.at("2026-12-31 10:00");
        var before = working.deadline(start, BigDecimal.ONE, Counting.CIVIL_CODE, Shanghai.STANDARD)
                .orElseThrow();
        write("2027.csv", NEW_YEAR_2027);
        assertThat(changesWhenSettled()).isTrue();
        var after = working.deadline(start, BigDecimal.ONE, Counting.CIVIL_CODE, Shanghai.STANDARD)
                .orElseThrow();

        assertThat(before.provisional()).isTrue();
        assertThat(before.at()).isEqualTo(Shanghai.at("2027-01-01 18:00"));
        assertThat(after.provisional()).isFalse();
        assertThat(after.at()).isEqualTo(Shanghai.at("2027-01-04 18:00"));
        assertThat(working.scheduledYears()).contains(2026, 2027);
    }

    @Test
    void whatIsThereAtTheStartIsLoadedAtOnce() throws IOException {
        write("2027.csv", NEW_YEAR_2027);

        assertThat(new CalendarFolder(directory, Shanghai.SHIPPED)
                        .calendars()
                        .get()
                        .scheduledYears())
                .contains(2027);
    }

    @Test
    void aFileIsNotTakenWhileItIsStillBeingWritten() throws IOException {
        write("2027.csv", "2027-01-01,off,元旦,2027\n");
        assertThat(folder.scan()).isFalse();
        write("2027.csv", NEW_YEAR_2027);
        assertThat(folder.scan()).isFalse();
        assertThat(isWorkingDay(NEW_YEAR)).isTrue();
        assertThat(folder.scan()).isTrue();
        assertThat(isWorkingDay(NEW_YEAR)).isFalse();
        assertThat(folder.scan()).isFalse();
    }

    @Test
    void aFileThatGoesTakesItsDaysWithIt() throws IOException {
        write("2027.csv", NEW_YEAR_2027);
        assertThat(changesWhenSettled()).isTrue();
        Files.delete(directory.resolve("2027.csv"));

        assertThat(changesWhenSettled()).isTrue();
        assertThat(isWorkingDay(NEW_YEAR)).isTrue();
        assertThat(folder.calendars().get().scheduledYears()).doesNotContain(2027);
    }

    @Test
    void aMalformedFileIsRefusedWholeAndDisturbsNoOther() throws IOException {
        write("2027.csv", NEW_YEAR_2027);
        write("2028.csv", "2028-01-01,off,元旦,2028\n2028-01-03,work,元旦,2028\n");

        assertThat(changesWhenSettled()).isTrue();
        assertThat(folder.calendars().get().scheduledYears()).contains(2027).doesNotContain(2028);
    }

    @Test
    void aGoodFileThatIsSpoiltKeepsWhatItSaidBefore() throws IOException {
        write("2027.csv", NEW_YEAR_2027);
        assertThat(changesWhenSettled()).isTrue();
        write("2027.csv", "2027-01-01,free,元旦,2027\n");

        assertThat(changesWhenSettled()).isFalse();
        assertThat(isWorkingDay(NEW_YEAR)).isFalse();
    }

    @Test
    void aFileThatContradictsTheShippedSchedulesIsRefused() throws IOException {
        write("2026.csv", "2026-02-14,off,春节,2026\n");

        assertThat(changesWhenSettled()).isFalse();
        assertThat(isWorkingDay(LocalDate.of(2026, 2, 14))).isTrue();
    }

    @Test
    void aNewFileThatContradictsAnEarlierOneIsRefusedUntilThatOneGoes() throws IOException {
        write("b.csv", NEW_YEAR_2027);
        assertThat(changesWhenSettled()).isTrue();
        write("a.csv", "2027-01-02,work,元旦,2027\n2027-01-03,work,元旦,2027\n");
        assertThat(changesWhenSettled()).isFalse();
        assertThat(isWorkingDay(NEW_YEAR.plusDays(1))).isFalse();
        assertThat(isWorkingDay(NEW_YEAR.plusDays(2))).isFalse();
        Files.delete(directory.resolve("b.csv"));

        assertThat(changesWhenSettled()).isTrue();
        assertThat(isWorkingDay(NEW_YEAR.plusDays(1))).isTrue();
    }

    @Test
    void aRefusedFileIsNamedWithItsReasonUntilItIsMended() throws IOException {
        CalendarFolderHealth health = new CalendarFolderHealth(folder);
        assertThat(health.execute().getStatus()).isEqualTo(Result.Status.OK);
        write("2027.csv", "2027-01-04,work,元旦,2027\n");
        assertThat(changesWhenSettled()).isFalse();
        assertThat(health.execute().getStatus()).isEqualTo(Result.Status.WARN);
        assertThat(health.execute().toString())
                .contains("2027.csv is refused: line 2: 2027-01-04 is worked but is no Saturday or Sunday");
        write("2027.csv", NEW_YEAR_2027);
        assertThat(changesWhenSettled()).isTrue();
        assertThat(health.execute().getStatus()).isEqualTo(Result.Status.OK);
    }

    @Test
    void ofManyFaultsTheFirstAreNamed() throws IOException {
        write("2027.csv", "2027-01-04,work,元旦,2027\n".repeat(50));
        folder.scan();
        folder.scan();

        assertThat(folder.refused().get("2027.csv")).contains("line 21:").endsWith("and 30 more");
    }

    @Test
    void aMissingFolderAndForeignFilesAreNoFault() throws IOException {
        write("readme.txt", NEW_YEAR_2027);
        Files.createDirectory(directory.resolve("folder.csv"));

        assertThat(changesWhenSettled()).isFalse();
        assertThat(new CalendarFolder(directory.resolve("missing"), Shanghai.SHIPPED).scan())
                .isFalse();
    }

    private CalendarWatch watched(ScheduledExecutorService executor) {
        return new CalendarWatch(folder.calendars(), List.of(folder), executor, Duration.ofMillis(5));
    }

    @Test
    @Timeout(60)
    void listenersAreToldWhenTheyComeAndTwiceForEachChange() throws Exception {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        BlockingQueue<Set<Integer>> told = new LinkedBlockingQueue<>();
        try (CalendarWatch watch = watched(executor)) {
            watch.add(years -> {
                throw new IllegalStateException("a listener that fails");
            });
            watch.add(told::add);
            assertThat(told.poll(30, TimeUnit.SECONDS)).contains(2026).doesNotContain(2027);
            Path prepared =
                    Files.writeString(directory.resolve("2027.part"), "date,kind,name,schedule_year\n" + NEW_YEAR_2027);
            Files.move(prepared, directory.resolve("2027.csv"));
            // Once more for what was under way by the old calendar
            assertThat(told.poll(30, TimeUnit.SECONDS)).contains(2027);
            assertThat(told.poll(30, TimeUnit.SECONDS)).contains(2027);
            Files.delete(directory.resolve("2027.csv"));
            assertThat(told.poll(30, TimeUnit.SECONDS)).doesNotContain(2027);
            assertThat(told.poll(30, TimeUnit.SECONDS)).doesNotContain(2027);
        } finally {
            executor.shutdownNow();
        }
        assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    @Timeout(60)
    void aListenerThatFailsIsToldAgainUntilItSucceeds() throws Exception {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        try (CalendarWatch watch = watched(executor)) {
            watch.add(years -> {
                if (calls.incrementAndGet() < 3) {
                    throw new IllegalStateException("the database is away");
                }
                done.countDown();
            });
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            executor.shutdownNow();
        }
        assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(calls).hasValue(3);
    }
}
