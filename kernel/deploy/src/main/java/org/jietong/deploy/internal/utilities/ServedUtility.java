package org.jietong.deploy.internal.utilities;

import java.time.Duration;
import java.util.Comparator;
import org.jietong.api.rules.RulePack;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

/**
 * A utility's service together with where it comes from and who is using it.
 *
 * @param origin the bundle and the service's rank
 * @param code the utility, as it was when the service arrived
 * @param published the pack the bundle brought
 */
record ServedUtility(Utility service, Origin origin, UtilityCode code, RulePack published, Lease lease) {

    /** By preference: the higher ranking, then the newer version, then the service that came later. */
    static final Comparator<ServedUtility> BEST_FIRST =
            Comparator.comparing(ServedUtility::origin).reversed();

    /**
     * Where a service comes from.
     *
     * @param ranking {@code service.ranking}
     * @param id {@code service.id}, which grows
     */
    record Origin(String symbolicName, Version version, int ranking, long id) implements Comparable<Origin> {
        private static final Comparator<Origin> ORDER = Comparator.comparingInt(Origin::ranking)
                .thenComparing(Origin::version)
                .thenComparingLong(Origin::id);

        static Origin of(ServiceReference<?> reference) {
            Object ranking = reference.getProperty(Constants.SERVICE_RANKING);
            return new Origin(
                    reference.getBundle().getSymbolicName(),
                    reference.getBundle().getVersion(),
                    ranking instanceof Integer given ? given : 0,
                    (Long) reference.getProperty(Constants.SERVICE_ID));
        }

        @Override
        public int compareTo(Origin other) {
            return ORDER.compare(this, other);
        }
    }

    /** Whether this is of the same plugin and utility as another. */
    boolean succeeds(ServedUtility other) {
        return code.equals(other.code) && origin.symbolicName().equals(other.origin.symbolicName());
    }

    /** Waits for running work; see {@link Lease#close}. */
    int retire(Duration patience) {
        return lease.close(patience);
    }
}
