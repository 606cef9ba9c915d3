package org.jietong.deploy.internal.plugins;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jietong.api.bundles.BundleEvent.Result;
import org.jietong.api.bundles.Deployment;
import org.jietong.api.bundles.Deployment.State;
import org.jietong.api.bundles.Deployment.Step;
import org.jietong.api.bundles.Deployment.Taken;
import org.jietong.api.bundles.Refusal;
import org.jietong.deploy.internal.jars.PluginJar;
import org.jietong.deploy.internal.plugins.Chronicle.Handing;
import org.jietong.deploy.internal.plugins.Deployments.Subject;

/** How far one jar is. Written by one thread, read by any. */
final class Progress implements Chronicle.Entry {
    private final Handing handing;
    private final PluginJar jar;
    private final Supplier<Instant> now;
    private final Writing writing;
    private final List<Taken> steps = new ArrayList<>();
    private State state = State.RUNNING;
    private Optional<Refusal> refusal = Optional.empty();

    /** Writes down for good what became of a jar. */
    @FunctionalInterface
    interface Writing {
        void write(Handing handing, Subject subject, Result result, Optional<Refusal> refusal);
    }

    Progress(Handing handing, PluginJar jar, Supplier<Instant> now, Writing writing) {
        this.handing = handing;
        this.jar = jar;
        this.now = now;
        this.writing = writing;
    }

    synchronized Deployment deployment() {
        return new Deployment(
                handing.id(),
                handing.origin(),
                jar.symbolicName(),
                jar.version().toString(),
                jar.digest(),
                state,
                steps,
                refusal);
    }

    @Override
    public synchronized void taken(Step step) {
        steps.add(new Taken(step, now.get()));
    }

    @Override
    public void serves(boolean isNews) {
        end(State.SERVES, Optional.empty());
        if (isNews) {
            writing.write(handing, Subject.of(jar), Result.SERVES, Optional.empty());
        }
    }

    @Override
    public void refused(Refusal why, boolean isNews) {
        end(State.REFUSED, Optional.of(why));
        if (isNews) {
            writing.write(handing, Subject.of(jar), Result.REFUSED, Optional.of(why));
        }
    }

    private synchronized void end(State how, Optional<Refusal> why) {
        state = how;
        refusal = why;
    }
}
