package org.jietong.deploy.internal.utilities;

import org.jietong.api.rules.RulePack;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.jietong.deploy.internal.utilities.ServedUtility.Origin;
import org.osgi.framework.Version;

/**
 * A utility's service that came and does not serve yet.
 *
 * @param origin the bundle and the service's rank
 * @param code the utility, as it was when the service arrived
 * @param pack digest of the pack the bundle brought
 */
record Newcomer(Utility service, Origin origin, UtilityCode code, String pack) {

    static Newcomer of(Utility utility, Origin origin) {
        return new Newcomer(utility, origin, utility.code(), utility.rulePack().digest());
    }

    String symbolicName() {
        return origin.symbolicName();
    }

    Version version() {
        return origin.version();
    }

    ServedUtility serving(RulePack published) {
        return new ServedUtility(service, origin, code, published, new Lease());
    }
}
