package org.jietong.api.audit;

/** What a walk over the whole chain found. */
public sealed interface Verification {

    /**
     * Every entry is there, unaltered and at its place.
     *
     * @param entries how many
     * @param last the last seal; kept elsewhere, it proves later that nothing before it was made anew
     */
    record Whole(long entries, Seal last) implements Verification {}

    /**
     * The chain does not hold.
     *
     * @param place the first place at which it does not
     * @param fault what is wrong there
     */
    record Broken(long place, Fault fault) implements Verification {}

    /** How a chain can be broken. */
    enum Fault {
        /** There is no entry at a place, and there are later ones. */
        MISSING,
        /** An entry, or the order of entries, is not the one that was sealed. */
        ALTERED,
        /** The chain ends before or behind the place that it once reached. */
        CUT_OFF
    }
}
