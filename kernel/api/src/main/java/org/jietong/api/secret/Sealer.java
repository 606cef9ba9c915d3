package org.jietong.api.secret;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Seals texts with a key that is not in the database: they can be neither read nor altered without it. A sealed text names the key
 * it was sealed with, so that several keys can be read while the newest writes.
 */
@ProviderType
public interface Sealer {

    /**
     * Seals a text; never twice to the same.
     *
     * @param purpose what the text is, such as {@code connection_case.applicant}; it opens for this purpose alone
     * @param clear the text
     * @return letters, digits, {@code ~ : - _}
     */
    String seal(String purpose, String clear);

    /**
     * Opens a text. One that was never sealed, because it was written before there were seals, is given as it is.
     *
     * @throws UnsealableException when it was altered, sealed for another purpose, or its key is not there
     */
    String open(String purpose, String kept);

    /** Whether a text is sealed with the key that writes now. */
    boolean isCurrent(String kept);

    /** The key that writes now. */
    int writingKey();

    /** All keys there are, by what tells them apart. */
    List<KeyMark> keys();
}
