package org.jietong.store.internal.schedule;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.store.internal.sql.Dialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the jobs of this node. Each has a row in {@code scheduled_tasks}, which nodes take in turn: whoever marks it first
 * runs the job, and gives it back with the instant of the next run.
 */
public final class Scheduling implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduling.class);

    /** More than there are jobs: one that blocks has a thread of its own, and holds nobody up but itself. */
    private static final int THREADS = 64;

    private static final Duration LAST_WAIT = Duration.ofSeconds(5);
    private static final long KEEPING_SECONDS = 30;

    private final Jobs jobs = new Jobs();
    private final CustomTask<Void> task;
    private final Scheduler scheduler;
    private final ScheduledExecutorService keeper;
    private final Future<?> keeping;

    /** Starts with no jobs. */
    public Scheduling(DataSource pool, Dialect dialect, Pace pace) {
        task = new JobTask(jobs, pace).task();
        scheduler = scheduler(pool, dialect, pace, task);
        keeper = Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "jietong-jobs"));
        keeping = keeper.scheduleWithFixedDelay(this::keepRows, KEEPING_SECONDS, KEEPING_SECONDS, TimeUnit.SECONDS);
        scheduler.start();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static Scheduler scheduler(DataSource pool, Dialect dialect, Pace pace, CustomTask<Void> task) {
        SchedulerBuilder builder = Scheduler.create(pool, task)
                .threads(THREADS)
                .executorService(Executors.newCachedThreadPool(work -> daemon(work, "jietong-job")))
                .pollingInterval(pace.poll())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(LAST_WAIT)
                .commitWhenAutocommitDisabled(true)
                .failureLogging(LogLevel.WARN, true)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()));
        return dialect.kind().equals("derby")
                ? builder.jdbcCustomization(new DerbyCustomization(dialect)).build()
                : builder.build();
    }

    public void add(ScheduledJob job) {
        jobs.add(job);
        keeper.execute(this::keepRows);
    }

    public void remove(ScheduledJob job) {
        jobs.remove(job);
    }

    /** How the jobs of this node have fared on all nodes, those among them that run at this moment. */
    public List<JobState> states() {
        return scheduler
                .getScheduledExecutionsForTask(JobTask.NAME, Void.class, ScheduledExecutionsFilter.all())
                .stream()
                .filter(row -> jobs.find(row.getTaskInstance().getId()).isPresent())
                .map(Scheduling::state)
                .toList();
    }

    private static JobState state(ScheduledExecution<Void> row) {
        return new JobState(
                row.getTaskInstance().getId(),
                Optional.ofNullable(row.getLastSuccess()),
                Optional.ofNullable(row.getLastFailure()),
                row.getConsecutiveFailures());
    }

    /** Every job has its row, also when the database was away as the job came. A new one is due at once. */
    private void keepRows() {
        for (String name : jobs.names()) {
            try {
                scheduler.scheduleIfNotExists(task.instance(name), Instant.EPOCH);
            } catch (RuntimeException e) {
                LOG.warn("The job {} has no place in the schedule yet", name, e);
            }
        }
    }

    /** Returns when the jobs that run have ended, or were interrupted after five seconds. */
    @Override
    public void close() {
        keeping.cancel(true);
        keeper.shutdownNow();
        scheduler.stop();
    }
}
