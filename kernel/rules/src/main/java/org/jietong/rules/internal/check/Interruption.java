package org.jietong.rules.internal.check;

import java.util.concurrent.CancellationException;

/** Lets a check end that nobody waits for any more. */
final class Interruption {
    private Interruption() {}

    /** @throws CancellationException when the thread was interrupted */
    static void heed() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the check was called off");
        }
    }
}
