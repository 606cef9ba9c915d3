package org.jietong.deploy.internal.plugins;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jietong.api.problem.Outcome;
import org.jietong.deploy.internal.jars.Refusals;
import org.osgi.framework.BundleException;

/**
 * Runs what is a stranger's code on a thread of its own, and waits no longer than a limit: it is interrupted then, and left to
 * itself if it does not heed that.
 *
 * @param limit the longest that is waited
 * @param code of the refusal when it takes longer
 * @param what is not done then, as the beginning of a sentence
 */
record BoundedWork(Duration limit, String code, String what) {

    static BoundedWork starting(Duration limit) {
        return new BoundedWork(limit, Refusals.NOT_STARTED, "it does not start");
    }

    static BoundedWork proving(Duration limit) {
        return new BoundedWork(limit, Refusals.NOT_SERVING, "it starts and does not serve");
    }

    static BoundedWork removing(Duration limit) {
        return new BoundedWork(limit, Refusals.NOT_CHECKED, "it does not go");
    }

    /** @return what the work gave; refused when it throws a {@link BundleException} or takes too long */
    <T> Outcome<T> of(Callable<Outcome<T>> work) {
        FutureTask<Outcome<T>> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "jietong-plugin");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return Refusals.because(
                    code, what + ": it has not come to an end within " + limit.toSeconds() + " s and is given up");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Refusals.because(Refusals.NOT_CHECKED, "it could not be checked: the system stops");
        } catch (ExecutionException e) {
            return failed(e.getCause());
        }
    }

    private static <T> Outcome<T> failed(Throwable cause) {
        if (cause instanceof BundleException refused) {
            return Refusals.because(Refusals.NOT_STARTED, "it does not start: " + causes(refused));
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    private static String causes(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null || cause == e ? e.getMessage() : e.getMessage() + ": " + causes(cause);
    }
}
