package org.jietong.api.figures;

/**
 * Applications that have not ended, each counted once.
 *
 * @param notAccepted not accepted yet, those that lie with their applicant among them
 * @param suspended whose clock stands (R2.15)
 * @param onTrack whose clock runs and has a quarter of the limit or more left
 * @param atRisk which have less than a quarter left
 * @param overdue which are past their deadline
 */
public record OpenTally(long notAccepted, long suspended, long onTrack, long atRisk, long overdue) {

    public static OpenTally nothing() {
        return new OpenTally(0, 0, 0, 0, 0);
    }

    public OpenTally plus(OpenTally other) {
        return new OpenTally(
                notAccepted + other.notAccepted,
                suspended + other.suspended,
                onTrack + other.onTrack,
                atRisk + other.atRisk,
                overdue + other.overdue);
    }

    /** How many are open. */
    public long open() {
        return notAccepted + suspended + onTrack + atRisk + overdue;
    }
}
