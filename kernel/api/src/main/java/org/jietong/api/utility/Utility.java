package org.jietong.api.utility;

import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A utility, brought by a bundle as an OSGi service. The kernel looks it up at each request and keeps no reference, so
 * that the bundle can be replaced while the system runs.
 */
@ConsumerType
public interface Utility {

    /** The utility's code; the same for all versions of its bundle. */
    UtilityCode code();

    /** The rule pack this bundle was built with: the first one, and the one of a fresh installation. */
    PackContent rulePack();

    /**
     * Works out facts that follow from others, for example the hourly gas use from the list of appliances. A fact the
     * applicant gave is never replaced.
     *
     * @param declared facts that satisfy the form
     * @return the same facts, with those that could be worked out
     */
    default Facts derive(Facts declared) {
        return declared;
    }
}
