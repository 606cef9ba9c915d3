package org.jietong.bench.internal;

/** One way of taking a whole case from the form to supply, in three transactions. */
interface Course {

    /**
     * Takes one case through.
     *
     * @return how long each of its steps took
     */
    Steps whole();

    /**
     * Durations in nanoseconds.
     *
     * @param submit of the first transaction
     * @param accept of the second
     * @param connect of the third
     */
    record Steps(long submit, long accept, long connect) {}
}
