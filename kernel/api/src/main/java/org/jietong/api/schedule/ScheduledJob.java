package org.jietong.api.schedule;

import java.time.Duration;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A job that is registered as a service and from then on run again and again, on one node at a time however many have
 * it. Runs that were missed while no node was up are made up for by one. A run that fails is repeated, each time after a
 * longer pause.
 *
 * <p>The scheduler goes by real time, which decides only when a job has a look. What is due is decided by the job itself,
 * by the clock that is injected into it.
 */
@ConsumerType
public interface ScheduledJob {

    /** Its name, the same on every node; lower case with hyphens, at most 64 characters. */
    String name();

    /** The pause between the end of a run and the next. */
    Duration every();

    /**
     * Does what is due now, and comes to an end soon: what remains is left for the next run. Whoever is called while
     * another node still runs it, because that one was taken for dead, must not do anything twice.
     */
    void run();
}
