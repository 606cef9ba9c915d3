package org.jietong.core.internal.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Ids;
import org.jietong.api.store.UnitOfWork;
import org.jietong.core.internal.search.Words;

/**
 * Overwrites what tells whose a case is, unless the case is still needed.
 *
 * @param ids ids of events
 * @param keeping how long cases are needed
 * @param clock the time, and the zone in which periods are counted
 */
record Erasing(Ids ids, Keeping keeping, Clock clock) {

    /** Why a case cannot be erased yet; empty when it can. */
    Optional<Violation> needed(Case whole, UnitOfWork work) {
        String place = "/cases/" + whole.number().value();
        if (whole.open()) {
            return Optional.of(Violation.of(place, "CASE_OPEN"));
        }
        Instant until = keeping.neededUntil(LastTouch.of(whole, work), clock.getZone());
        return until.isAfter(clock.instant())
                ? Optional.of(new Violation(
                        place,
                        "KEPT_BY_LAW",
                        Map.of(
                                "until",
                                until.atZone(clock.getZone()).toLocalDate().toString())))
                : Optional.empty();
    }

    /**
     * Erases a case, and has the journal tell it.
     *
     * @param why {@code REQUEST} or {@code RETENTION}
     * @return false when it was erased before
     */
    boolean erase(Case whole, String why, Actor actor, Instant at, UnitOfWork work) {
        UUID id = whole.id();
        if (!work.erasure().erase(id, at)) {
            return false;
        }
        work.search().forget(id, Words.of(whole));
        work.journal()
                .append(List.of(new JournalEvent(
                        ids.next(),
                        id,
                        Optional.empty(),
                        0,
                        EventType.PERSONAL_DATA_ERASED.name(),
                        at,
                        actor,
                        Map.of("reason", why))));
        return true;
    }
}
