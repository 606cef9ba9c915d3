package org.jietong.api.cases;

import java.io.IOException;
import java.io.InputStream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Looks for harmful content in a file before it is taken. Registered as a service; the one with the highest service ranking
 * is asked.
 */
@ConsumerType
public interface ContentScanner {

    /**
     * Scans a file; called by several threads at once.
     *
     * @param bytes read as far as needed, not closed
     * @throws IOException when it cannot tell: the scanner is away, busy, or answers what nobody understands
     */
    Verdict scan(InputStream bytes) throws IOException;

    /** What a scanner says. */
    sealed interface Verdict {
        /** Nothing was found. */
        record Clean() implements Verdict {}

        /**
         * It is harmful.
         *
         * @param name what was found
         */
        record Infected(String name) implements Verdict {}
    }
}
