package org.jietong.deploy.internal.plugins;

import java.util.function.Supplier;
import org.jietong.deploy.internal.utilities.Replacements;

/** Knows whether a replacement is under way, and whether the start has ended. */
final class WatchedReplacements implements Replacements {
    private volatile boolean isUnderWay;
    private volatile boolean hasStartEnded;

    @Override
    public <T> T during(Supplier<T> replacement) {
        isUnderWay = true;
        try {
            return replacement.get();
        } finally {
            isUnderWay = false;
        }
    }

    @Override
    public void startEnded() {
        hasStartEnded = true;
    }

    boolean isUnderWay() {
        return isUnderWay;
    }

    boolean hasStartEnded() {
        return hasStartEnded;
    }
}
