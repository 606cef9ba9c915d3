package org.jietong.api.cases;

/** In what order a list comes. */
public enum Order {
    /** What was handed in last comes first. */
    NEWEST,
    /**
     * Only what is not ended: those first whose deadline comes first, then those whose clock does not run, the oldest of
     * them first.
     */
    URGENCY
}
