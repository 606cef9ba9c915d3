package org.jietong.api.cases;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Which applications, or cases that have such an application, to list: newest first.
 *
 * @param scope what the reader may see
 * @param own what else the reader may see: whatever this person represents, wherever it lies (R3.1)
 * @param utility only of this utility
 * @param district only of this district
 * @param state only in this state
 * @param category only of this category
 * @param representative only with this present representative
 * @param limit how many at most, 1 to 200
 * @param cursor where to begin, from {@link Page#next}
 */
public record Query(
        Scope scope,
        Optional<UUID> own,
        Optional<UtilityCode> utility,
        Optional<District> district,
        Optional<ApplicationState> state,
        Optional<String> category,
        Optional<UUID> representative,
        int limit,
        Optional<String> cursor) {

    /** The same query within what a reader may see. */
    public Query within(Scope reader, Optional<UUID> represented) {
        return new Query(reader, represented, utility, district, state, category, representative, limit, cursor);
    }

    /** The same query from where a page ended. */
    public Query from(String next) {
        return new Query(scope, own, utility, district, state, category, representative, limit, Optional.of(next));
    }
}
