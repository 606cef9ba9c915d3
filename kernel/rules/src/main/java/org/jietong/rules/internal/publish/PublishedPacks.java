package org.jietong.rules.internal.publish;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.PackRecords;
import org.jietong.api.store.PackRecords.Kept;
import org.jietong.api.store.Store;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rules.internal.check.PackCheck;
import org.jietong.rules.internal.engine.PackShelf;
import org.jietong.rules.internal.form.FormReader;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackFiles;
import org.jietong.rules.internal.pack.PackReader;
import org.jietong.rules.internal.publish.Published.Entry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rule packs in the database, read once and kept in memory. Looking one up never waits for a publication. */
@Component(service = {RulePacks.class, PackShelf.class})
public final class PublishedPacks implements RulePacks, PackShelf {
    private static final Logger LOG = LoggerFactory.getLogger(PublishedPacks.class);

    private final Store store;
    private final Clock clock;
    private final Map<String, String> forms = new ConcurrentHashMap<>();
    private volatile Published published;

    /** Reads what was published before. */
    @Activate
    public PublishedPacks(@Reference Store store, @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.clock = clock;
        this.published = Published.none();
        refresh();
    }

    @Override
    public Outcome<RulePack> publish(PackContent content) {
        Optional<Entry> known = published.find(content.digest());
        return known.isPresent() ? Outcome.done(known.get().pack()) : publishChecked(content);
    }

    /** One at a time: bundles that start together bring the same pack more than once. */
    private synchronized Outcome<RulePack> publishChecked(PackContent content) {
        Optional<Entry> known = published.find(content.digest());
        if (known.isPresent()) {
            return Outcome.done(known.get().pack());
        }
        PackCheck check = PackCheck.of(content);
        if (!check.passed()) {
            return Outcome.refused(refusal(check));
        }
        Entry entry = new Entry(check.pack().orElseThrow(), content);
        Outcome<RulePack> kept = keep(entry);
        if (kept instanceof Outcome.Done<RulePack>) {
            refresh();
            PackReference reference = entry.pack().reference();
            LOG.atInfo()
                    .addKeyValue("utility", reference.utility())
                    .addKeyValue("version", reference.version())
                    .addKeyValue("effectiveFrom", reference.effectiveFrom())
                    .addKeyValue("digest", reference.digest())
                    .log("Rule pack published");
        }
        return kept;
    }

    private Outcome<RulePack> keep(Entry entry) {
        PackReference reference = entry.pack().reference();
        Instant now = clock.instant();
        return store.transact(work -> {
            PackRecords records = work.packs();
            for (Kept kept : records.all()) {
                if (kept.reference().digest().equals(reference.digest())) {
                    return Outcome.done(entry.pack());
                }
                if (isSameVersion(kept.reference(), reference)) {
                    return Outcome.refused(versionTaken(reference));
                }
            }
            records.insert(new Kept(reference, entry.content(), now));
            return Outcome.done(entry.pack());
        });
    }

    @Override
    public Optional<RulePack> inForce(UtilityCode utility, Instant at) {
        return published.inForce(utility, at);
    }

    @Override
    public List<RulePack> inForce(Instant at) {
        return published.inForce(at);
    }

    @Override
    public Optional<RulePack> find(String digest) {
        return entry(digest).map(Entry::pack);
    }

    @Override
    public Optional<PackContent> content(String digest) {
        return entry(digest).map(Entry::content);
    }

    @Override
    public List<PackFinding> check(PackContent content) {
        return PackCheck.of(content).findings();
    }

    @Override
    public String form(RulePack pack, Locale locale) {
        String digest = pack.reference().digest();
        return forms.computeIfAbsent(digest + "/" + locale.getLanguage(), key -> entry(digest)
                .flatMap(entry -> FormReader.shown(new PackFiles(entry.content(), new Findings()), locale))
                .orElseThrow(() -> new IllegalArgumentException("not published: " + pack.reference())));
    }

    /** A pack; one that another node published since is fetched from the database. */
    private Optional<Entry> entry(String digest) {
        Optional<Entry> known = published.find(digest);
        if (known.isPresent()) {
            return known;
        }
        refresh();
        return published.find(digest);
    }

    private synchronized void refresh() {
        published = Published.of(store.read(work -> work.packs().all()).stream()
                .flatMap(kept -> read(kept).stream())
                .toList());
    }

    private static Optional<Entry> read(Kept kept) {
        Findings findings = new Findings();
        Optional<Entry> entry = PackReader.read(kept.content(), findings)
                .filter(pack -> !findings.hasErrors())
                .map(pack -> new Entry(pack, kept.content()));
        if (entry.isEmpty()) {
            LOG.atError()
                    .addKeyValue("utility", kept.reference().utility())
                    .addKeyValue("version", kept.reference().version())
                    .addKeyValue("digest", kept.reference().digest())
                    .addKeyValue("findings", findings.all())
                    .log("A published rule pack cannot be read any more");
        }
        return entry;
    }

    private static boolean isSameVersion(PackReference one, PackReference other) {
        return one.utility().equals(other.utility()) && one.version().equals(other.version());
    }

    private static Problem versionTaken(PackReference reference) {
        return Problem.of(
                ProblemType.PACK_REFUSED,
                Map.of(
                        "reason",
                        "VERSION_TAKEN",
                        "utility",
                        reference.utility().value(),
                        "version",
                        reference.version()));
    }

    private static Problem refusal(PackCheck check) {
        List<Violation> violations = check.findings().stream()
                .filter(finding -> finding.severity() == PackFinding.Severity.ERROR)
                .map(PublishedPacks::violation)
                .toList();
        return new Problem(ProblemType.PACK_REFUSED, Map.of("reason", "CHECK_FAILED"), violations);
    }

    private static Violation violation(PackFinding finding) {
        return new Violation(
                "",
                finding.code(),
                Map.of(
                        "where", finding.where(),
                        "zh", finding.message().zh(),
                        "en", finding.message().en()));
    }
}
