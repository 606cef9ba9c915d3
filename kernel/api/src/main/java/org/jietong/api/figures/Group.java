package org.jietong.api.figures;

import java.util.Optional;
import org.jietong.api.utility.UtilityCode;

/**
 * One of the groups that figures are taken apart into.
 *
 * @param key code of the utility, category or district, id of the representative, or the month as {@code 2026-11}
 * @param utility the utility, for a utility and a category
 * @param name name of the representative, for one
 */
public record Group(String key, Optional<UtilityCode> utility, Optional<String> name) {

    public static Group of(String key) {
        return new Group(key, Optional.empty(), Optional.empty());
    }

    public static Group of(UtilityCode utility, String key) {
        return new Group(key, Optional.of(utility), Optional.empty());
    }

    /** The same with the name of the representative. */
    public Group named(Optional<String> representative) {
        return new Group(key, utility, representative);
    }
}
