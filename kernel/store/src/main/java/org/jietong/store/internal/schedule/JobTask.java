package org.jietong.store.internal.schedule;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jietong.api.schedule.ScheduledJob;

/**
 * One task of the library for all jobs, with a row for each, so that jobs can come and go while the scheduler runs.
 *
 * @param jobs those that are on this node
 * @param pace how it keeps time
 */
record JobTask(Jobs jobs, Pace pace) {
    static final String NAME = "job";

    CustomTask<Void> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure(this::failed)
                .onDeadExecutionRevive()
                .execute((instance, context) -> run(instance));
    }

    private CompletionHandler<Void> run(TaskInstance<Void> instance) {
        Optional<ScheduledJob> job = job(instance.getId());
        if (job.isEmpty()) {
            return this::notHere;
        }
        job.get().run();
        Duration pause = job.get().every();
        return (done, row) -> row.reschedule(done, done.getTimeDone().plus(pause));
    }

    /** The bundle with the job may have gone from this node alone, so its row stays, and says that it was not run. */
    private void notHere(ExecutionComplete done, ExecutionOperations<Void> row) {
        ExecutionComplete notRun = ExecutionComplete.failure(
                done.getExecution(), done.getTimeDone(), done.getTimeDone(), new NoSuchElementException());
        row.reschedule(notRun, done.getTimeDone().plus(pace.absent()));
    }

    private void failed(ExecutionComplete done, ExecutionOperations<Void> row) {
        Duration every =
                job(done.getExecution().getId()).map(ScheduledJob::every).orElse(pace.absent());
        int failures = done.getExecution().consecutiveFailures + 1;
        row.reschedule(done, done.getTimeDone().plus(pace.pauseAfter(failures, every)));
    }

    private Optional<ScheduledJob> job(String name) {
        return jobs.find(name);
    }
}
