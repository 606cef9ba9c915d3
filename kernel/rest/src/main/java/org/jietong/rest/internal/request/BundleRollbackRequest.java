package org.jietong.rest.internal.request;

import java.util.Optional;

/**
 * Has a version serve again that served before.
 *
 * @param digest SHA-256 of the jar to go back to; the one before when it is not given
 */
public record BundleRollbackRequest(Optional<String> digest) {}
