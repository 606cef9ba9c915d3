package org.jietong.api.repetition;

/**
 * How a repeated request is recognised.
 *
 * @param key the sender's key, 1 to 200 characters; where senders are known, made different for each of them
 * @param digest SHA-256 of what was asked, lower-case hex
 */
public record Repetition(String key, String digest) {}
