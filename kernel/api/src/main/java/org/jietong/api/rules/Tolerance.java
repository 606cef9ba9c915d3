package org.jietong.api.rules;

/**
 * Whom tolerant acceptance is closed to (R2.5).
 *
 * @param brokenPromises so many broken promises exclude an applicant; 0 excludes nobody
 * @param withinMonths only those of the last months count, and an entry lapses after as many
 */
public record Tolerance(int brokenPromises, int withinMonths) {

    /** What holds where a pack says nothing: two broken promises within two years. */
    public static Tolerance standard() {
        return new Tolerance(2, 24);
    }
}
