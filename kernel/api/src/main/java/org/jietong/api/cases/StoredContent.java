package org.jietong.api.cases;

/**
 * A file that was handed in; the bytes stand outside the database under their digest.
 *
 * @param sha256 digest of the bytes, lower-case hex
 * @param mediaType type by content, for example {@code application/pdf}
 * @param size bytes
 * @param fileName name it was handed in under, at most 200 characters
 * @param scan whether it was scanned for harmful content
 */
public record StoredContent(String sha256, String mediaType, long size, String fileName, Scan scan) {

    /** One that nobody scanned. */
    public StoredContent(String sha256, String mediaType, long size, String fileName) {
        this(sha256, mediaType, size, fileName, Scan.NOT_SCANNED);
    }

    /** Whether a file was scanned; what is harmful is never taken. */
    public enum Scan {
        /** Nothing was found. */
        CLEAN,
        /** There was no scanner, or it was away and policy let the file in. */
        NOT_SCANNED
    }
}
