package org.jietong.rest.internal.request;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.SavedFilter;
import org.jietong.api.utility.UtilityCode;

/**
 * Keeps what the list of applications is narrowed down to.
 *
 * @param name its name
 * @param shared whether others may use it; only one's own when nothing is said
 * @param utility those who work for this utility; whoever works for any when it is left out
 * @param parameters the parameters of the list
 */
public record FilterRequest(
        String name, Optional<Boolean> shared, Optional<UtilityCode> utility, ParametersRequest parameters) {

    /**
     * Parameters of the list, as its address takes them.
     *
     * @param utility only of this utility
     * @param district only of this district
     * @param state only in this state
     * @param category only of this category
     * @param representative only with this representative
     * @param dueBefore only with a deadline before this instant
     * @param q only with these words
     * @param order in what order
     * @param columns which columns a file has
     */
    public record ParametersRequest(
            Optional<String> utility,
            Optional<String> district,
            Optional<String> state,
            Optional<String> category,
            Optional<String> representative,
            Optional<String> dueBefore,
            Optional<String> q,
            Optional<String> order,
            Optional<String> columns) {

        public Map<String, String> byName() {
            Map<String, String> given = new LinkedHashMap<>();
            utility.ifPresent(value -> given.put("utility", value));
            district.ifPresent(value -> given.put("district", value));
            state.ifPresent(value -> given.put("state", value));
            category.ifPresent(value -> given.put("category", value));
            representative.ifPresent(value -> given.put("representative", value));
            dueBefore.ifPresent(value -> given.put("dueBefore", value));
            q.ifPresent(value -> given.put("q", value));
            order.ifPresent(value -> given.put("order", value));
            columns.ifPresent(value -> given.put("columns", value));
            return given;
        }
    }

    public SavedFilter.Sharing sharing() {
        return new SavedFilter.Sharing(shared.orElse(false), utility);
    }
}
