package org.jietong.deploy.internal.plugins;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jietong.api.problem.Outcome;
import org.jietong.api.utility.UtilityCode;
import org.jietong.deploy.internal.utilities.Replacements;

/** Knows whether a replacement is under way, how often look-ups moved, and whether the start has ended. */
final class WatchedReplacements implements Replacements, Replacements.Handover {
    private volatile boolean isUnderWay;
    private volatile boolean hasStartEnded;
    private final AtomicInteger taken = new AtomicInteger();

    @Override
    public <T> T during(Function<Handover, T> replacement) {
        isUnderWay = true;
        try {
            return replacement.apply(this);
        } finally {
            isUnderWay = false;
        }
    }

    @Override
    public void take() {
        taken.incrementAndGet();
    }

    @Override
    public <T> Outcome<T> take(UtilityCode utility, Supplier<Outcome<T>> step) {
        Outcome<T> outcome = step.get();
        if (outcome.problem().isEmpty()) {
            take();
        }
        return outcome;
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

    int taken() {
        return taken.get();
    }
}
