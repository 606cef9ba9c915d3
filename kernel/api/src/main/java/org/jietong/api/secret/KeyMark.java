package org.jietong.api.secret;

/**
 * What tells a key from others and nothing of the key.
 *
 * @param id its number; {@value #INDEX} is that of the blind indexes
 * @param fingerprint 32 hex digits that follow from the key
 */
public record KeyMark(int id, String fingerprint) {
    /** The number of the key of the blind indexes. */
    public static final int INDEX = 0;
}
