package org.jietong.distribution;

import java.util.Map;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;

/** A component that cannot be made; tests put it into plugins. */
public final class ThrowingUtility implements Utility {
    static final String MESSAGE = "the table of appliances cannot be read";

    public ThrowingUtility() {
        throw new IllegalStateException(MESSAGE);
    }

    @Override
    public UtilityCode code() {
        return new UtilityCode("gas");
    }

    @Override
    public PackContent rulePack() {
        return new PackContent(Map.of());
    }
}
