package org.jietong.rules.internal.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jietong.api.packs.Activation;
import org.jietong.api.packs.PackStage;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.store.PackRecords;
import org.jietong.api.store.PackRecords.Kept;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.rules.internal.pack.Findings;
import org.jietong.rules.internal.pack.PackReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is published, as this node saw it last. An activation takes force at the earliest a lead after it was decided, and a
 * node judges no instant later than half a lead after it looked: so all nodes change over at one instant, and a look-up
 * costs no statement.
 */
final class Snapshots {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final Store store;
    private final Clock clock;
    private final Duration valid;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Published published = Published.none();

    /** @param lead the least time between the decision and its taking force, more than 0 */
    Snapshots(Store store, Clock clock, Duration lead) {
        this.store = store;
        this.clock = clock;
        this.valid = lead.dividedBy(2);
    }

    /**
     * What is published, recent enough to judge an instant by. When it ages, one caller looks while the others go on; when it
     * is too old, all wait.
     *
     * @throws org.jietong.api.problem.RefusedException {@code STORE_UNAVAILABLE} when it is too old and the database is away
     */
    Published judging(Instant instant) {
        Published seen = published;
        if (!isPast(instant, seen, valid)) {
            if (isPast(instant, seen, valid.dividedBy(2)) && looking.tryLock()) {
                lookAndUnlock();
            }
            return published;
        }
        looking.lock();
        if (isPast(instant, published, valid)) {
            lookAndUnlock();
        } else {
            looking.unlock();
        }
        return published;
    }

    /** What was seen last, of whatever age. */
    Published last() {
        return published;
    }

    /** Looks now. */
    Published look() {
        looking.lock();
        lookAndUnlock();
        return published;
    }

    private void lookAndUnlock() {
        try {
            Instant seenAt = clock.instant();
            published = store.read(work -> seen(work, seenAt));
        } finally {
            looking.unlock();
        }
    }

    private static boolean isPast(Instant instant, Published seen, Duration age) {
        return seen.seenAt().equals(Instant.MIN)
                || !instant.isBefore(seen.seenAt().plus(age));
    }

    private Published seen(UnitOfWork work, Instant seenAt) {
        PackRecords records = work.packs();
        Map<String, RulePack> added = new LinkedHashMap<>();
        records.all().stream()
                .filter(kept -> kept.stage() == PackStage.APPROVED)
                .map(Kept::reference)
                .filter(reference -> published.find(reference.digest()).isEmpty())
                .forEach(reference -> read(records, reference).ifPresent(pack -> added.put(reference.digest(), pack)));
        Map<String, RulePack> packs = published.and(added);
        // A pack that cannot be read any more leaves the one before it in force.
        List<Activation> readable = records.activations().stream()
                .filter(activation -> packs.containsKey(activation.digest()))
                .toList();
        return new Published(packs, new Activations(readable), seenAt);
    }

    private static Optional<RulePack> read(PackRecords records, PackReference reference) {
        Findings findings = new Findings();
        Optional<RulePack> pack = records.content(reference.digest())
                .flatMap(content -> PackReader.read(content, findings))
                .filter(read -> !findings.hasErrors());
        if (pack.isEmpty()) {
            LOG.atError()
                    .addKeyValue("utility", reference.utility())
                    .addKeyValue("version", reference.version())
                    .addKeyValue("digest", reference.digest())
                    .addKeyValue("findings", findings.all())
                    .log("A published rule pack cannot be read any more");
        }
        return pack;
    }
}
