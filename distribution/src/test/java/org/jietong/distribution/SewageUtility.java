package org.jietong.distribution;

import java.util.Map;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;

/** A utility that has no pack of its own; tests put it into plugins of others. */
public final class SewageUtility implements Utility {
    @Override
    public UtilityCode code() {
        return new UtilityCode("sewage");
    }

    @Override
    public PackContent rulePack() {
        return new PackContent(Map.of());
    }
}
