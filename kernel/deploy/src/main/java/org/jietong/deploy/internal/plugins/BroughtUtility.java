package org.jietong.deploy.internal.plugins;

import java.time.Duration;
import java.util.Optional;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The utility that one bundle is to bring. Getting the service is what makes its component. */
final class BroughtUtility extends ServiceTracker<Utility, Utility> {
    private final Bundle bundle;
    private final UtilityCode promised;
    private volatile String fault = "";

    BroughtUtility(BundleContext context, Bundle bundle, UtilityCode promised) {
        super(context, Utility.class, null);
        this.bundle = bundle;
        this.promised = promised;
    }

    @Override
    public Utility addingService(ServiceReference<Utility> reference) {
        if (!bundle.equals(reference.getBundle())) {
            return null;
        }
        Utility utility = super.addingService(reference);
        if (utility != null && !keepsPromise(utility)) {
            context.ungetService(reference);
            return null;
        }
        return utility;
    }

    /** Asks what the list of utilities will ask. It is a stranger's code: whatever it throws is its fault. */
    private boolean keepsPromise(Utility utility) {
        try {
            utility.rulePack();
            UtilityCode code = utility.code();
            if (!promised.equals(code)) {
                fault = "its rule pack is for the utility " + promised + ", and it brings the utility " + code;
            }
            return promised.equals(code);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            fault = "its utility fails: " + e;
            return false;
        }
    }

    boolean isThere() {
        return !isEmpty();
    }

    boolean comesWithin(Duration patience) {
        try {
            return waitForService(patience.toMillis()) != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What is wrong with a utility that came and is not the one that was promised. */
    Optional<String> fault() {
        return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
    }
}
