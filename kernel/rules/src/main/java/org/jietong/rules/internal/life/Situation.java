package org.jietong.rules.internal.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackStage;
import org.jietong.api.packs.PackStanding;
import org.jietong.api.packs.PackState;
import org.jietong.api.rules.PackReference;
import org.jietong.api.store.PackRecords;
import org.jietong.api.store.PackRecords.Kept;
import org.jietong.rules.internal.publish.Activations;

/**
 * A pack as the database has it at a moment.
 *
 * @param kept the pack
 * @param activations of all packs
 * @param history what was done to it
 * @param now the moment
 */
record Situation(Kept kept, Activations activations, List<PackEvent> history, Instant now) {

    /** The situation of a pack; empty when nobody has handed it in. */
    static Optional<Situation> of(PackRecords records, String digest, Instant now) {
        return records.find(digest)
                .map(kept -> new Situation(kept, new Activations(records.activations()), records.events(digest), now));
    }

    PackReference reference() {
        return kept.reference();
    }

    PackState state() {
        if (kept.stage() != PackStage.APPROVED) {
            return PackState.valueOf(kept.stage().name());
        }
        String digest = reference().digest();
        if (activations
                .current(reference().utility(), now)
                .filter(current -> current.digest().equals(digest))
                .isPresent()) {
            return PackState.ACTIVE;
        }
        if (!activations.scheduled(digest, now).isEmpty()) {
            return PackState.SCHEDULED;
        }
        return activations.of(digest).isEmpty() ? PackState.APPROVED : PackState.SUPERSEDED;
    }

    /** The account of whoever handed it in; empty when a bundle brought it. */
    Optional<UUID> author() {
        return history.stream()
                .filter(event -> event.type() == PackEvent.Type.UPLOADED)
                .flatMap(event -> event.staff().stream())
                .findFirst();
    }

    PackStanding standing() {
        return new PackStanding(
                reference(), state(), kept.addedAt(), activations.of(reference().digest()), history);
    }
}
