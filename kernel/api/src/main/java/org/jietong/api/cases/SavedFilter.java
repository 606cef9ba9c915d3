package org.jietong.api.cases;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.utility.UtilityCode;

/**
 * What a list is narrowed down to, kept under a name.
 *
 * @param id time-ordered (UUID version 7)
 * @param owner who made it
 * @param name 1 to 60 characters, once for each owner
 * @param sharing who else may use it
 * @param parameters the parameters of the list of applications, by name
 * @param changedAt when it was made or changed last
 */
public record SavedFilter(
        UUID id, UUID owner, String name, Sharing sharing, Map<String, String> parameters, Instant changedAt) {
    public SavedFilter {
        parameters = Map.copyOf(parameters);
    }

    /**
     * Who else may use it.
     *
     * @param shared whether anybody may
     * @param utility those who work for this utility; whoever works for any when it is not given
     */
    public record Sharing(boolean shared, Optional<UtilityCode> utility) {
        /** Nobody else. */
        public static Sharing nobody() {
            return new Sharing(false, Optional.empty());
        }

        /** Whether somebody who works for a utility, or for all, may use it. */
        public boolean with(Optional<UtilityCode> reader) {
            return shared && (utility.isEmpty() || reader.isEmpty() || utility.equals(reader));
        }
    }

    /** The same with other content. */
    public SavedFilter changed(String other, Sharing others, Map<String, String> anew, Instant at) {
        return new SavedFilter(id, owner, other, others, anew, at);
    }
}
