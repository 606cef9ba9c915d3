package org.jietong.api.cases;

import java.time.Instant;
import java.util.UUID;

/**
 * A photo of the site, attached to a point of a check list or to a finding.
 *
 * @param id the photo
 * @param content the stored file
 * @param at when it was attached
 * @param by name of whoever attached it
 */
public record Photo(UUID id, StoredContent content, Instant at, String by) {}
