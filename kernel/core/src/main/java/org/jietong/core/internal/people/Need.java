package org.jietong.core.internal.people;

import org.jietong.api.cases.Application;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * What an application asks of whoever represents it.
 *
 * @param utility its utility
 * @param district where it lies
 * @param category its class, which says what skills are needed
 */
public record Need(UtilityCode utility, District district, String category) {

    public static Need of(Application application) {
        return new Need(
                application.key().utility(),
                application.key().district(),
                application.classified().category());
    }
}
