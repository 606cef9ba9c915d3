package org.jietong.core.internal.people;

import java.util.function.Consumer;

/** A change of a representative's load whose transaction is under way. Closed without having been kept, it never was. */
public sealed class Move implements AutoCloseable permits Reservation {
    private final Consumer<Boolean> settle;
    private boolean settled;

    Move(Consumer<Boolean> settle) {
        this.settle = settle;
    }

    /** The transaction was committed. */
    public void keep() {
        settle(true);
    }

    @Override
    public void close() {
        settle(false);
    }

    private void settle(boolean kept) {
        if (!settled) {
            settled = true;
            settle.accept(kept);
        }
    }
}
