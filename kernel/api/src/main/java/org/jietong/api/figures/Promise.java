package org.jietong.api.figures;

/** What became of the documents that were promised for an application (R2.5). */
public enum Promise {
    /** None was promised: it was no tolerant acceptance. */
    NONE,
    /** Each was there by its day. */
    KEPT,
    /** One was not. */
    BROKEN,
    /** It ended without supply before the day that was promised, and nothing can be said. */
    UNDECIDED
}
