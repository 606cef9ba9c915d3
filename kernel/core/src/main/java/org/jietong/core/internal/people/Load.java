package org.jietong.core.internal.people;

import java.time.Instant;

/**
 * What one representative has on hand as far as the book knows. Guarded by the lock of the book.
 *
 * <p>A figure read from the database may or may not contain moves that were under way, or ended, while it was read. As
 * long as it differs from the book by no more than these, it says nothing new, and the book's own figure stays, which
 * counts each move once.
 */
final class Load {
    private long open;
    private Instant last = Instant.MIN;
    private int assigning;
    private int ending;
    private int settledWhileReading;

    long open() {
        return open;
    }

    Instant last() {
        return last;
    }

    /** An application is being assigned: counted at once, so that the next choice sees it. */
    void assigning(Instant at) {
        open++;
        assigning++;
        last = at;
    }

    void assigned(boolean kept) {
        assigning--;
        settledWhileReading++;
        if (!kept) {
            open--;
        }
    }

    /** An application is about to end: counted when it has. */
    void ending() {
        ending++;
    }

    void ended(boolean kept) {
        ending--;
        settledWhileReading++;
        if (kept) {
            open--;
        }
    }

    void readingBegins() {
        settledWhileReading = 0;
    }

    /** What the database says. */
    void read(long openThere, Instant lastThere) {
        int inDoubt = assigning + ending + settledWhileReading;
        if (Math.abs(openThere - open) > inDoubt) {
            open = openThere + assigning;
        }
        if (inDoubt == 0 || lastThere.isAfter(last)) {
            last = lastThere;
        }
    }
}
