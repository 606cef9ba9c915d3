package org.jietong.api.cases;

import java.time.Instant;
import java.util.Optional;

/**
 * A step of the ladder that was told (R2.17). It stays told when the deadline moves afterwards.
 *
 * @param step the step of the application's pack
 * @param first when it was told first
 * @param last when it was told last
 * @param times how often it was told
 * @param acknowledged who took note of it, which ends its repetition
 */
public record Escalation(String step, Instant first, Instant last, int times, Optional<Acknowledgement> acknowledged) {

    /**
     * Somebody took note.
     *
     * @param by name of the staff member
     * @param at when
     */
    public record Acknowledgement(String by, Instant at) {}

    /** Told for the first time. */
    public static Escalation told(String step, Instant at) {
        return new Escalation(step, at, at, 1, Optional.empty());
    }

    /** Told once more. */
    public Escalation again(Instant at) {
        return new Escalation(step, first, at, times + 1, acknowledged);
    }

    /** The same with an acknowledgement. */
    public Escalation acknowledged(String by, Instant at) {
        return new Escalation(step, first, last, times, Optional.of(new Acknowledgement(by, at)));
    }
}
