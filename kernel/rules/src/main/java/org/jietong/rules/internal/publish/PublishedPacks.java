package org.jietong.rules.internal.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackExamination;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rules.internal.check.TimedChecks;
import org.jietong.rules.internal.engine.PackShelf;
import org.jietong.rules.internal.form.FormReader;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The rule packs of the database. Looking up which is in force costs no statement, and never waits for a publication. */
@Component(service = {RulePacks.class, PackExamination.class, PackShelf.class, PublishedPacks.class})
public final class PublishedPacks implements RulePacks, PackExamination, PackShelf {
    private final Store store;
    private final Snapshots snapshots;
    private final Bringing bringing;
    private final TimedChecks checks;
    private final LastCheck lastCheck;
    private final Map<String, String> forms = new ConcurrentHashMap<>();

    /** Reads what was published before. */
    @Activate
    public PublishedPacks(
            BundleContext context,
            @Reference Store store,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(store, ids, clock, Lead.of(context::getProperty), TimedChecks.of(context::getProperty));
    }

    private PublishedPacks(Store store, Ids ids, Clock clock, Duration lead, TimedChecks checks) {
        this.store = store;
        this.snapshots = new Snapshots(store, clock, lead);
        this.bringing = new Bringing(store, ids, clock);
        this.checks = checks;
        this.lastCheck = new LastCheck(checks);
        snapshots.look();
    }

    /** Without OSGi. */
    public static PublishedPacks over(Store store, Ids ids, Clock clock, Duration lead) {
        return over(store, ids, clock, lead, TimedChecks.of(setting -> null));
    }

    /** Without OSGi, with checks of another kind. */
    static PublishedPacks over(Store store, Ids ids, Clock clock, Duration lead, TimedChecks checks) {
        return new PublishedPacks(store, ids, clock, lead, checks);
    }

    @Override
    public Outcome<RulePack> publish(PackContent content) {
        Optional<RulePack> known = snapshots.last().find(content.digest());
        return known.isPresent() ? Outcome.done(known.get()) : publishChecked(content);
    }

    @Override
    public Outcome<PackReference> examine(PackContent content) {
        return snapshots
                .last()
                .find(content.digest())
                .map(Outcome::done)
                .orElseGet(() -> lastCheck.of(content).then(bringing::examine))
                .map(RulePack::reference);
    }

    /** One at a time: bundles that start together bring the same pack more than once. */
    private synchronized Outcome<RulePack> publishChecked(PackContent content) {
        Optional<RulePack> known = snapshots.last().find(content.digest());
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        Outcome<RulePack> brought = lastCheck.of(content).then(pack -> bringing.bring(pack, content));
        if (brought instanceof Outcome.Done<RulePack>) {
            snapshots.look();
        }
        return brought;
    }

    /** The checks of this node, of which only so many run at a time. */
    public TimedChecks checks() {
        return checks;
    }

    /** Has decisions of this node known to it at once. */
    public void look() {
        snapshots.look();
    }

    @Override
    public Optional<RulePack> inForce(UtilityCode utility, Instant at) {
        return snapshots.judging(at).inForce(utility, at);
    }

    @Override
    public List<RulePack> inForce(Instant at) {
        return snapshots.judging(at).inForce(at);
    }

    /** A pack; one that another node published since is looked for in the database. */
    @Override
    public Optional<RulePack> find(String digest) {
        return snapshots.last().find(digest).or(() -> snapshots.look().find(digest));
    }

    @Override
    public Optional<PackContent> content(String digest) {
        return store.read(work -> work.packs().content(digest));
    }

    @Override
    public List<PackFinding> check(PackContent content) {
        return checks.check(content).orElseThrow().findings();
    }

    @Override
    public String form(RulePack pack, Locale locale) {
        String digest = pack.reference().digest();
        return forms.computeIfAbsent(digest + "/" + locale.getLanguage(), key -> content(digest)
                .flatMap(content -> FormReader.shown(new PackFiles(content, new Findings()), locale))
                .orElseThrow(() -> new IllegalArgumentException("not published: " + pack.reference())));
    }
}
