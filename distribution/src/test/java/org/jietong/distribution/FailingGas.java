package org.jietong.distribution;

import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.PackResources;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.osgi.framework.BundleContext;

/** A utility that serves as long as nobody has it work anything out; tests put it into plugins. */
public final class FailingGas implements Utility {
    private final PackContent pack;

    public FailingGas(BundleContext context) {
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
        throw new IllegalStateException("the table of appliances is empty");
    }
}
