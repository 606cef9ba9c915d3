package org.jietong.api.evidence;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/** What an evidence source answers. */
public sealed interface Evidence {

    /**
     * Here it is.
     *
     * @param content the file, read within the time-out and closed by whoever asked
     * @param mediaType what the source says it is; refused when the content says otherwise
     * @param fileName a name for readers
     * @param sha256 digest that the source vouches for, in hex; refused when the content has another
     * @param issuer who issued it
     * @param reference by which the issuer finds it again
     * @param validUntil the last day on which it is valid
     */
    record Found(
            InputStream content,
            String mediaType,
            String fileName,
            Optional<String> sha256,
            Optional<String> issuer,
            Optional<String> reference,
            Optional<LocalDate> validUntil)
            implements Evidence {}

    /** The register has no such document; it is not asked again. */
    record NotFound() implements Evidence {}

    /**
     * Not now; it is asked again.
     *
     * @param reason for operators, without personal data
     */
    record Unavailable(String reason) implements Evidence {}
}
