package org.jietong.rules.internal.publish;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jietong.api.journal.Actor;
import org.jietong.api.packs.Activation;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackStage;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.store.Ids;
import org.jietong.api.store.PackRecords;
import org.jietong.api.store.PackRecords.Kept;
import org.jietong.api.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in the pack that a bundle brings: whoever deploys the bundle has approved it, and it takes force from its own date.
 *
 * @param store where packs are kept
 * @param ids ids of events
 * @param clock the time
 */
record Bringing(Store store, Ids ids, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Bringing.class);
    private static final Actor BUNDLE = new Actor(Actor.Kind.SYSTEM, "bundle");

    /** Whether a pack would be taken now. */
    Outcome<RulePack> examine(RulePack pack) {
        return store.read(work -> free(work.packs(), pack));
    }

    /** Refused when the version is known with other content. */
    private static Outcome<RulePack> free(PackRecords records, RulePack pack) {
        PackReference reference = pack.reference();
        return records.find(reference.utility(), reference.version())
                .filter(known -> !known.reference().digest().equals(reference.digest()))
                .map(known -> Outcome.<RulePack>refused(Refusal.versionTaken(reference, known)))
                .orElseGet(() -> Outcome.done(pack));
    }

    /** Refused when the version is known with other content. */
    Outcome<RulePack> bring(RulePack pack, PackContent content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return store.transact(work -> free(work.packs(), pack).then(free -> brought(work.packs(), free, content, now)));
    }

    private Outcome<RulePack> brought(PackRecords records, RulePack pack, PackContent content, Instant now) {
        PackReference reference = pack.reference();
        Optional<Kept> known = records.find(reference.utility(), reference.version());
        if (known.isEmpty()) {
            records.insert(new Kept(reference, PackStage.APPROVED, now), content);
        } else if (known.get().stage() == PackStage.APPROVED
                || !records.move(reference.digest(), known.get().stage(), PackStage.APPROVED)) {
            return Outcome.done(pack);
        }
        records.append(new PackEvent(
                ids.next(), reference.digest(), PackEvent.Type.BROUGHT, now, BUNDLE, Optional.empty(), ""));
        records.activate(new Activation(
                reference.utility(), reference.digest(), reference.effectiveFrom(), now, BUNDLE, "", Optional.empty()));
        LOG.atInfo()
                .addKeyValue("utility", reference.utility())
                .addKeyValue("version", reference.version())
                .addKeyValue("effectiveFrom", reference.effectiveFrom())
                .addKeyValue("digest", reference.digest())
                .log("Rule pack published");
        return Outcome.done(pack);
    }
}
