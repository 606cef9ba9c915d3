package org.jietong.distribution;

import java.math.BigDecimal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.PackResources;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.osgi.framework.BundleContext;

/** A utility that takes its time over one flow, so that calls run while its plugin is replaced. Tests put it into plugins. */
public final class UnhurriedGas implements Utility {
    /** In Nm³/h. */
    static final String SLOW_FLOW = "77";

    static final long MILLISECONDS = 1000;

    private final PackContent pack;

    public UnhurriedGas(BundleContext context) {
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
        BigDecimal slow = new BigDecimal(SLOW_FLOW);
        if (declared.number("hourlyFlow")
                .filter(flow -> flow.compareTo(slow) == 0)
                .isPresent()) {
            try {
                new CountDownLatch(1).await(MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return declared;
    }
}
