package org.jietong.api.cases;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A store for the files of documents beyond this machine. Registered as a service; the one with the highest service ranking is
 * used. It gets only files that were scanned, and what it gives is checked against its digest, so that it need not be trusted.
 * Called by several threads at once, and bounds the time that a call takes itself.
 */
@ConsumerType
public interface ContentStore {

    /**
     * Puts a file there. Put twice, it is there once; what fails leaves none under the digest, and can be repeated.
     *
     * @param file the file, at most 20 MiB
     * @param sha256 its digest in lower-case hex, by which it is found
     * @param size its size in bytes
     * @throws IOException when it is not certain that it is there whole
     */
    void put(Path file, String sha256, long size) throws IOException;

    /**
     * Gets a file.
     *
     * @param sha256 its digest
     * @param size its size in bytes; of a larger one, one byte more is written
     * @param to a file that is written over
     * @return false when there is none
     * @throws IOException when that cannot be told, or the file cannot be read to its end
     */
    boolean get(String sha256, long size, Path to) throws IOException;
}
