package org.jietong.distribution;

import java.math.BigDecimal;
import java.util.concurrent.CountDownLatch;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.PackResources;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.osgi.framework.BundleContext;

/**
 * The gas company with an arithmetic that never ends for one flow, so that it is taken for sound at first; tests put it into its
 * plugin.
 */
public final class BlockingUtility implements Utility {
    /** In Nm³/h. */
    static final String ENDLESS_FLOW = "78";

    private final CountDownLatch never = new CountDownLatch(1);
    private final PackContent pack;

    public BlockingUtility(BundleContext context) {
        this.pack = PackResources.in(context.getBundle());
    }

    @Override
    public UtilityCode code() {
        return new UtilityCode("gas");
    }

    @Override
    public PackContent rulePack() {
        return pack;
    }

    @Override
    public Facts derive(Facts declared) {
        BigDecimal endless = new BigDecimal(ENDLESS_FLOW);
        boolean waits = declared.number("hourlyFlow")
                .filter(flow -> flow.compareTo(endless) == 0)
                .isPresent();
        while (waits) {
            try {
                never.await();
                waits = false;
            } catch (InterruptedException e) {
                waits = true; // as code that knows nothing of interruption
            }
        }
        return declared;
    }
}
