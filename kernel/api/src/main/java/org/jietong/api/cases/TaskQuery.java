package org.jietong.api.cases;

import java.util.Optional;
import java.util.UUID;

/**
 * Which tasks are asked for.
 *
 * @param owner whose; empty for those that are nobody's so far
 * @param limit how many at most, 1 to 200
 * @param cursor where the part begins; empty at the beginning
 */
public record TaskQuery(Optional<UUID> owner, int limit, Optional<String> cursor) {}
