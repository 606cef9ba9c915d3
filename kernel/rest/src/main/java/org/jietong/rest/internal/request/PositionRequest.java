package org.jietong.rest.internal.request;

/**
 * Has a reader of the journal go on from another place.
 *
 * @param position place of the last event that counts as read; 0 for all over again
 */
public record PositionRequest(Long position) {}
