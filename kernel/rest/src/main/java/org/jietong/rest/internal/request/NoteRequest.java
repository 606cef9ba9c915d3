package org.jietong.rest.internal.request;

import java.util.Optional;

/**
 * A word about what was done.
 *
 * @param note in words
 */
public record NoteRequest(Optional<String> note) {}
