package org.jietong.deploy.internal.plugins;

import java.time.Duration;
import java.util.Optional;
import org.jietong.api.rules.PackReference;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** The utility that one bundle is to bring. Getting the service is what makes its component. */
final class BroughtUtility extends ServiceTracker<Utility, Utility> {
    private final Bundle bundle;
    private final PackReference carried;
    private volatile String fault = "";

    BroughtUtility(BundleContext context, Bundle bundle, PackReference carried) {
        super(context, Utility.class, null);
        this.bundle = bundle;
        this.carried = carried;
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

    /** Asks what the list of utilities asks. It is a stranger's code: whatever it throws is its fault. */
    private boolean keepsPromise(Utility utility) {
        try {
            String difference = difference(utility.code(), utility.rulePack().digest());
            if (!difference.isEmpty()) {
                fault = difference;
            }
            return difference.isEmpty();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            fault = "its utility fails: " + e;
            return false;
        }
    }

    private String difference(UtilityCode code, String digest) {
        if (!carried.utility().equals(code)) {
            return "its rule pack is for the utility " + carried.utility() + ", and it brings the utility " + code;
        }
        return carried.digest().equals(digest)
                ? ""
                : "its utility gives another rule pack than the one in its folder pack/";
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
