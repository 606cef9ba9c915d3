package org.jietong.distribution;

import java.util.concurrent.CountDownLatch;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.PackResources;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.osgi.framework.FrameworkUtil;

/** The gas company with an arithmetic that never ends; tests put it into its plugin. */
public final class BlockingUtility implements Utility {
    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public UtilityCode code() {
        return new UtilityCode("gas");
    }

    @Override
    public PackContent rulePack() {
        return PackResources.in(FrameworkUtil.getBundle(BlockingUtility.class));
    }

    @Override
    public Facts derive(Facts declared) {
        boolean waits = true;
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
