package org.jietong.store.internal.schedule;

import java.util.Map;
import org.apache.felix.hc.api.HealthCheck;
import org.jietong.api.schedule.ScheduledJob;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Takes up the jobs that are registered as services, lets go of those that go, and tells of their health. */
public final class JobFollowing implements AutoCloseable {
    private final Scheduling scheduling;
    private final ServiceTracker<ScheduledJob, ScheduledJob> tracker;
    private final ServiceRegistration<HealthCheck> health;

    /** Follows until it is closed; the scheduling is closed with it. */
    public JobFollowing(BundleContext context, Scheduling scheduling) {
        this.scheduling = scheduling;
        this.tracker = new ServiceTracker<>(context, ScheduledJob.class, new Following(context));
        this.health = context.registerService(
                HealthCheck.class,
                new JobHealth(scheduling::states),
                FrameworkUtil.asDictionary(Map.of(HealthCheck.NAME, "jobs", HealthCheck.TAGS, "jobs")));
        tracker.open();
    }

    @Override
    public void close() {
        health.unregister();
        tracker.close();
        scheduling.close();
    }

    private final class Following implements ServiceTrackerCustomizer<ScheduledJob, ScheduledJob> {
        private final BundleContext context;

        private Following(BundleContext context) {
            this.context = context;
        }

        @Override
        public ScheduledJob addingService(ServiceReference<ScheduledJob> reference) {
            ScheduledJob job = context.getService(reference);
            if (job != null) {
                scheduling.add(job);
            }
            return job;
        }

        @Override
        public void modifiedService(ServiceReference<ScheduledJob> reference, ScheduledJob job) {
            // Everything about a job is told by the job itself.
        }

        @Override
        public void removedService(ServiceReference<ScheduledJob> reference, ScheduledJob job) {
            scheduling.remove(job);
            context.ungetService(reference);
        }
    }
}
