package org.jietong.api.followups;

import java.util.Optional;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Which follow-ups are wanted; everything that is empty leaves it open.
 *
 * @param utility of applications for this utility
 * @param district of applications in this district
 * @param form asked by this way
 * @param result that came to this
 * @param satisfaction at least as dissatisfied as this, 1 to 5
 */
public record FollowUpFilter(
        Optional<UtilityCode> utility,
        Optional<District> district,
        Optional<FollowUpForm> form,
        Optional<FollowUpResult> result,
        Optional<Integer> satisfaction) {

    /** All of them. */
    public static FollowUpFilter none() {
        return new FollowUpFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
