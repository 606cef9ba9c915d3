package org.jietong.api.identity;

import java.util.Optional;
import java.util.Set;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Which part of the cases somebody answers for (R7.1).
 *
 * @param utility the one utility, or empty for all
 * @param districts the districts, empty for all
 */
public record Scope(Optional<UtilityCode> utility, Set<District> districts) {
    public Scope {
        districts = Set.copyOf(districts);
    }

    /** Everything. */
    public static Scope everything() {
        return new Scope(Optional.empty(), Set.of());
    }

    public boolean covers(UtilityCode someUtility, District district) {
        return utility.map(someUtility::equals).orElse(true) && (districts.isEmpty() || districts.contains(district));
    }

    /** Whether everything the other scope covers is covered by this one too. */
    public boolean contains(Scope other) {
        boolean utilityWithin = utility.isEmpty() || utility.equals(other.utility);
        boolean districtsWithin =
                districts.isEmpty() || (!other.districts.isEmpty() && districts.containsAll(other.districts));
        return utilityWithin && districtsWithin;
    }
}
