package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.SavedFilter;
import org.jietong.api.identity.Caller;
import org.jietong.api.utility.UtilityCode;

/**
 * What the list of applications is narrowed down to, kept under a name.
 *
 * @param id the filter, for the parameter {@code filter} of the list
 * @param name its name
 * @param own whether the caller made it
 * @param shared whether others may use it
 * @param utility those who work for this utility; left out for whoever works for any
 * @param parameters the parameters of the list
 * @param changedAt when it was made or changed last
 */
public record FilterView(
        UUID id,
        String name,
        boolean own,
        boolean shared,
        Optional<String> utility,
        ParametersView parameters,
        Instant changedAt) {

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
    public record ParametersView(
            Optional<String> utility,
            Optional<String> district,
            Optional<String> state,
            Optional<String> category,
            Optional<String> representative,
            Optional<String> dueBefore,
            Optional<String> q,
            Optional<String> order,
            Optional<String> columns) {
        static ParametersView of(Map<String, String> given) {
            return new ParametersView(
                    Optional.ofNullable(given.get("utility")),
                    Optional.ofNullable(given.get("district")),
                    Optional.ofNullable(given.get("state")),
                    Optional.ofNullable(given.get("category")),
                    Optional.ofNullable(given.get("representative")),
                    Optional.ofNullable(given.get("dueBefore")),
                    Optional.ofNullable(given.get("q")),
                    Optional.ofNullable(given.get("order")),
                    Optional.ofNullable(given.get("columns")));
        }
    }

    public static FilterView of(SavedFilter filter, Caller caller) {
        return new FilterView(
                filter.id(),
                filter.name(),
                caller instanceof Caller.Staff staff && staff.id().equals(filter.owner()),
                filter.sharing().shared(),
                filter.sharing().utility().map(UtilityCode::value),
                ParametersView.of(filter.parameters()),
                filter.changedAt());
    }
}
