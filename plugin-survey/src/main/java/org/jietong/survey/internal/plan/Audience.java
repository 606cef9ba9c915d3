package org.jietong.survey.internal.plan;

import java.util.Optional;
import java.util.Set;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Whom a plan asks.
 *
 * @param utility those of one utility, or of all
 * @param districts those in some districts, or in all when it is empty
 * @param categories those of some categories, or of all when it is empty
 */
public record Audience(Optional<UtilityCode> utility, Set<District> districts, Set<String> categories) {
    public Audience {
        districts = Set.copyOf(districts);
        categories = Set.copyOf(categories);
    }

    /** Whether somebody belongs to it. */
    public boolean includes(Customer customer) {
        return utility.map(customer.utility()::equals).orElse(true)
                && (districts.isEmpty() || districts.contains(customer.district()))
                && (categories.isEmpty() || categories.contains(customer.category()));
    }
}
