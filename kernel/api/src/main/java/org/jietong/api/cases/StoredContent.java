package org.jietong.api.cases;

/**
 * A file that was handed in; the bytes stand outside the database under their digest.
 *
 * @param sha256 digest of the bytes, lower-case hex
 * @param mediaType type by content, for example {@code application/pdf}
 * @param size bytes
 * @param fileName name it was handed in under, at most 200 characters
 */
public record StoredContent(String sha256, String mediaType, long size, String fileName) {}
