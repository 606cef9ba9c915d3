package org.jietong.api.journal;

import java.util.Optional;
import java.util.UUID;

/**
 * What has to be known of a committed event to give it its place.
 *
 * @param id the event
 * @param caseId its case
 * @param applicationId its application, if it is about one
 * @param version the version of the application that it made
 */
public record UnplacedEvent(UUID id, UUID caseId, Optional<UUID> applicationId, long version) {}
