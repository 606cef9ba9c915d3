package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.store.internal.schedule.JobState;
import org.jietong.store.internal.schedule.Scheduling;
import org.junit.jupiter.api.Test;

/** Jobs run again and again, each on one node at a time. */
interface ScheduleContract extends OnStore {
    Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private static void until(BooleanSupplier state) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static JobState state(Scheduling node, CountedJob job) {
        return node.states().stream()
                .filter(state -> state.name().equals(job.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    default void aJobRunsAgainAndAgainAndItsLastSuccessIsKnown() {
        CountedJob job = CountedJob.often("again");
        try (Scheduling node = database().node()) {
            node.add(job);
            until(() -> job.runs() >= 3);
            assertThat(state(node, job).lastSuccess()).isPresent();
            assertThat(state(node, job).lastFailure()).isEmpty();
        }
    }

    @Test
    default void ofTwoJobsOfOneNameTheFirstRunsUntilItGoes() {
        CountedJob first = CountedJob.often("succeeded");
        CountedJob second = CountedJob.often("succeeded");
        try (Scheduling node = database().node()) {
            node.add(first);
            node.add(second);
            until(() -> first.runs() >= 3);
            assertThat(second.runs()).isZero();
            node.remove(first);
            until(() -> second.runs() >= 3);
        }
    }

    @Test
    default void aJobThatFailsIsTriedAgainAfterPausesThatGrowUntilItSucceeds() {
        CountedJob job = new CountedJob("failing", Duration.ofMillis(50), 4);
        try (Scheduling node = database().node()) {
            long start = System.nanoTime();
            node.add(job);
            until(() -> job.runs() >= 3);
            until(() -> state(node, job).failures() >= 3);
            until(() -> job.runs() >= 5);
            // 100, 200, 400 and, at most, 400 ms
            assertThat(System.nanoTime() - start)
                    .isGreaterThan(Duration.ofMillis(1_100).toNanos());
            until(() -> state(node, job).failures() == 0);
            assertThat(state(node, job).lastFailure()).isPresent();
        }
    }

    @Test
    default void aJobIsToldOfAlsoWhileItRuns() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ScheduledJob job = new WaitingJob("running", begun, end);
        try (Scheduling node = database().node()) {
            node.add(job);
            until(() -> begun.getCount() == 0);
            assertThat(node.states()).extracting(JobState::name).contains("running");
            end.countDown();
        }
    }

    @Test
    default void jobsThatBlockHoldUpNoOtherJob() {
        CountDownLatch begun = new CountDownLatch(8);
        CountDownLatch end = new CountDownLatch(1);
        CountedJob job = CountedJob.often("beside-those-that-block");
        try (Scheduling node = database().node()) {
            for (int n = 1; n <= 8; n++) {
                node.add(new WaitingJob("blocking-" + n, begun, end));
            }
            until(() -> begun.getCount() == 0);
            node.add(job);
            until(() -> job.runs() >= 3);
            end.countDown();
        }
    }

    @Test
    default void ofTwoNodesOneRunsAJobAtATime() {
        CountedJob often = CountedJob.often("one-at-a-time");
        CountedJob seldom = CountedJob.seldom("once");
        try (Scheduling one = database().node();
                Scheduling other = database().node()) {
            one.add(often);
            other.add(often);
            one.add(seldom);
            other.add(seldom);
            until(() -> often.runs() >= 20);
            assertThat(often.mostAtATime()).isEqualTo(1);
            assertThat(seldom.runs()).isEqualTo(1);
        }
    }

    @Test
    default void aNodeThatDoesNotHaveAJobLeavesItToOneThatDoes() {
        CountedJob job = CountedJob.often("elsewhere");
        try (Scheduling with = database().node();
                Scheduling without = database().node()) {
            with.add(job);
            until(() -> job.runs() >= 5);
            assertThat(without.states()).isEmpty();
            with.remove(job);
            without.add(job);
            int before = job.runs();
            until(() -> job.runs() >= before + 5);
        }
    }

    @Test
    default void runsThatWereMissedAreMadeUpForByOne() throws SQLException {
        CountedJob job = CountedJob.seldom("missed");
        try (Scheduling node = database().node()) {
            node.add(job);
            until(() -> job.runs() == 1);
        }
        assertThat(wasDueLongAgo(job)).isEqualTo(1);
        CountedJob marker = CountedJob.often("after-the-missed-one");
        try (Scheduling node = database().node()) {
            node.add(job);
            until(() -> job.runs() == 2);
            node.add(marker);
            until(() -> marker.runs() >= 5);
            assertThat(job.runs()).isEqualTo(2);
        }
    }

    /** As if no node had been up for years. */
    private int wasDueLongAgo(CountedJob job) throws SQLException {
        try (Connection connection = database().source().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update scheduled_tasks set execution_time = ? where task_instance = ?")) {
            update.setTimestamp(1, Timestamp.from(LONG_AGO));
            update.setString(2, job.name());
            return update.executeUpdate();
        }
    }
}
