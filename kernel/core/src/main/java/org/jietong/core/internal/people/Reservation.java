package org.jietong.core.internal.people;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Representative;
import org.jietong.api.identity.StaffMember;

/** A representative chosen for an application that is about to be stored. */
public final class Reservation extends Move {
    private final StaffMember chosen;
    private final Instant at;
    private final String reason;
    private final Map<String, String> explanation;

    Reservation(
            StaffMember chosen, Instant at, String reason, Map<String, String> explanation, Consumer<Boolean> settle) {
        super(settle);
        this.chosen = chosen;
        this.at = at;
        this.reason = reason;
        this.explanation = explanation;
    }

    public Assignment assignment(UUID id) {
        return new Assignment(id, new Representative(chosen.id(), chosen.name(), chosen.phone()), at, reason);
    }

    /** Why this one, for the journal: the load found, the weight and among how many was chosen. */
    public Map<String, String> explanation() {
        return explanation;
    }
}
