package org.jietong.deploy.internal.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jietong.api.bundles.BundleEvent;
import org.jietong.api.bundles.BundleEvent.Origin;
import org.jietong.api.bundles.BundleStanding;
import org.jietong.api.bundles.BundleStanding.Running;
import org.jietong.api.bundles.Bundles;
import org.jietong.api.bundles.Deployment;
import org.jietong.api.bundles.Refusal;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.deploy.internal.jars.KeptJars.KeptJar;
import org.jietong.deploy.internal.jars.PluginJar;
import org.jietong.deploy.internal.jars.Refusals;
import org.jietong.deploy.internal.plugins.Chronicle.Entry;
import org.jietong.deploy.internal.plugins.Chronicle.Handing;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What administrators do with bundles. Jars are deployed one after the other by a thread of its own. */
@Component
public final class BundlesComponent implements Bundles {
    private static final Logger LOG = LoggerFactory.getLogger(BundlesComponent.class);
    private static final int MOST_WAITING = 8;
    private static final int MOST_EVENTS = 200;

    private final PluginsComponent plugins;
    private final Store store;
    private final Ids ids;
    private final Clock clock;
    private final AccessPolicy policy;
    private final ExecutorService thread;

    @Activate
    public BundlesComponent(
            @Reference PluginsComponent plugins,
            @Reference Store store,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock,
            @Reference AccessPolicy policy) {
        this.plugins = plugins;
        this.store = store;
        this.ids = ids;
        this.clock = clock;
        this.policy = policy;
        this.thread =
                new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), work -> {
                    Thread made = new Thread(work, "jietong-bundles");
                    made.setDaemon(true);
                    return made;
                });
    }

    @Deactivate
    void stop() {
        thread.shutdown();
    }

    @Override
    public Outcome<List<BundleStanding>> list(Caller caller) {
        return allowed(caller, Permission.READ_BUNDLES)
                .map(ours -> plugins.plugins().standings().files());
    }

    @Override
    public Outcome<Deployment> deployment(UUID id, Caller caller) {
        return allowed(caller, Permission.READ_BUNDLES).then(ours -> plugins.deployments()
                .find(id)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND)));
    }

    @Override
    public Outcome<List<BundleEvent>> history(String name, Caller caller) {
        return allowed(caller, Permission.READ_BUNDLES)
                .map(ours -> store.read(work -> work.bundles().of(name, MOST_EVENTS)));
    }

    @Override
    public Outcome<Deployment> upload(InputStream jar, boolean downgrade, Caller caller, Once<Deployment> once) {
        return allowed(caller, Permission.MANAGE_BUNDLES).then(ours -> {
            Handing handing = new Handing(ids.next(), Origin.UPLOADED, caller.actor());
            Outcome<PluginJar> taken = taken(jar).then(known -> downgrade ? Outcome.done(known) : noDowngrade(known));
            taken.problem().ifPresent(why -> turnAway(handing, why));
            return taken.then(known -> begun(handing, known, once));
        });
    }

    private void turnAway(Handing handing, Problem why) {
        try {
            thread.execute(() -> plugins.plugins().turnAway(handing, why));
        } catch (RejectedExecutionException e) {
            LOG.warn("A jar that was handed in is refused: {}", Refusals.reason(why), e);
        }
    }

    private Outcome<PluginJar> taken(InputStream jar) {
        try {
            return plugins.intake().take(jar, Plugins.HANDED_IN).map(taken -> taken.called(fileFor(taken)));
        } catch (IOException e) {
            return Refusals.because(Refusals.NOT_A_ZIP, "it could not be received whole: " + e.getMessage());
        }
    }

    private String fileFor(PluginJar jar) {
        return plugins.plugins().standings().fileFor(jar.symbolicName());
    }

    private Outcome<PluginJar> noDowngrade(PluginJar jar) {
        return plugins.plugins()
                .standings()
                .running(jar.symbolicName())
                .map(running -> Version.parseVersion(running.version()))
                .filter(running -> running.compareTo(jar.version()) > 0)
                .map(running -> {
                    plugins.intake().release(jar);
                    return Refusals.<PluginJar>because(
                            Refusals.DOWNGRADE,
                            "it is version " + jar.version() + ", and " + running
                                    + " runs. Send it with ?confirm=downgrade if that is meant");
                })
                .orElseGet(() -> Outcome.done(jar));
    }

    @Override
    public Outcome<Deployment> rollBack(String name, Optional<String> digest, Caller caller, Once<Deployment> once) {
        return allowed(caller, Permission.MANAGE_BUNDLES).then(ours -> {
            Handing handing = new Handing(ids.next(), Origin.ROLLED_BACK, caller.actor());
            return kept(name, digest).then(jar -> begun(handing, jar, once));
        });
    }

    private Outcome<PluginJar> kept(String name, Optional<String> digest) {
        String file = plugins.plugins().standings().fileFor(name);
        Optional<String> runs = plugins.plugins().standings().running(name).map(Running::digest);
        return plugins.kept().of(file).stream()
                .filter(jar -> !runs.equals(Optional.of(jar.kept().digest())))
                .filter(jar ->
                        digest.isEmpty() || digest.get().equals(jar.kept().digest()))
                .findFirst()
                .map(jar -> again(jar, file))
                .orElseGet(() -> Outcome.refused(ProblemType.NOT_FOUND));
    }

    private Outcome<PluginJar> again(KeptJar jar, String file) {
        return plugins.intake().take(jar.path(), file);
    }

    /** The answer under a key is kept before anything begins: whoever asks again is told of the same deployment. */
    private Outcome<Deployment> begun(Handing handing, PluginJar jar, Once<Deployment> once) {
        Entry entry = plugins.deployments().begins(handing, jar);
        Outcome<Deployment> outcome = store.transact(work -> work.answers()
                .once(
                        once,
                        clock.instant(),
                        () -> Outcome.done(
                                plugins.deployments().find(handing.id()).orElseThrow())));
        if (outcome.problem().isPresent()) {
            plugins.intake().release(jar);
            entry.refused(Refusals.of(outcome.problem().get()), false);
            return outcome;
        }
        return queued(jar, entry, outcome);
    }

    private Outcome<Deployment> queued(PluginJar jar, Entry entry, Outcome<Deployment> begun) {
        try {
            thread.execute(() -> plugins.plugins().deploy(jar, entry));
            return begun;
        } catch (RejectedExecutionException e) {
            plugins.intake().release(jar);
            entry.refused(new Refusal("TOO_MANY", "as many wait as may, or the system stops"), true);
            return Outcome.refused(ProblemType.TOO_MANY_REQUESTS);
        }
    }

    private Outcome<Caller> allowed(Caller caller, Permission permission) {
        return policy.refusalForAll(caller, permission)
                .map(Outcome::<Caller>refused)
                .orElseGet(() -> Outcome.done(caller));
    }
}
