package org.jietong.core.internal.documents;

import java.util.Locale;
import java.util.Optional;

/** Where files are kept that come from now on; those of before are found in either place. */
public enum Destination {
    /** The folder of the documents. */
    FOLDER,
    /** The S3-compatible store that a bundle connects. */
    S3;

    /**
     * That of the setting {@code jietong.documents.store}; the folder unless it says otherwise.
     *
     * @throws IllegalArgumentException when there is no such place
     */
    static Destination of(String setting) {
        String given = Optional.ofNullable(setting).map(String::strip).orElse("");
        for (Destination destination : values()) {
            if (destination.name().toLowerCase(Locale.ROOT).equals(given)) {
                return destination;
            }
        }
        if (given.isEmpty()) {
            return FOLDER;
        }
        throw new IllegalArgumentException("jietong.documents.store is folder or s3");
    }
}
