package org.jietong.survey.internal.call;

import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * A call with what the list shows of it.
 *
 * @param call the call
 * @param number number of the application it is about
 * @param utility its utility
 * @param district where it lies
 */
public record ListedCall(Call call, String number, UtilityCode utility, District district) {

    /** The same after something became of the call. */
    ListedCall with(Call next) {
        return new ListedCall(next, number, utility, district);
    }
}
