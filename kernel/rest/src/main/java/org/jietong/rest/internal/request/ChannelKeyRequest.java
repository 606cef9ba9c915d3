package org.jietong.rest.internal.request;

import java.time.Instant;
import java.util.Optional;

/**
 * Makes a further key.
 *
 * @param endOld when the key before ends; in a day when it is not given
 */
public record ChannelKeyRequest(Optional<Instant> endOld) {}
