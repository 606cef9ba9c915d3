package org.jietong.core.internal.cases.lifecycle;

import org.jietong.api.rules.Tolerance;

/** Knows who broke promises. */
@FunctionalInterface
public interface Credit {

    /**
     * Whether somebody broke too many promises of late.
     *
     * @param tolerance what is too many, and how long it counts
     */
    boolean excludes(String identityNumber, Tolerance tolerance, Moment moment);
}
