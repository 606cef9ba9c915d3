package org.jietong.api.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** The bytes of documents, kept outside the database under their digest. */
@ProviderType
public interface DocumentContents {

    /**
     * Keeps a file.
     *
     * @param bytes at most 20 MiB; read to the end, not closed
     * @param fileName name it is handed in under
     * @return refused with {@code PAYLOAD_TOO_LARGE} or {@code UNSUPPORTED_MEDIA_TYPE}: PDF, PNG, JPEG and OFD are taken,
     *     told by their first bytes; with {@code CONTENT_INFECTED} when a scanner finds something, or
     *     {@code SCANNER_UNAVAILABLE} when it is away and files are not taken without it; with
     *     {@code DOCUMENT_STORE_UNAVAILABLE} when the store beyond this machine does not take it in time
     */
    Outcome<StoredContent> keep(InputStream bytes, String fileName) throws IOException;

    /**
     * A file that was kept. The caller closes the stream.
     *
     * @throws org.jietong.api.problem.RefusedException with {@code DOCUMENT_STORE_UNAVAILABLE} when the store beyond this
     *     machine does not give it in time, with {@code DOCUMENT_DAMAGED} when it gives other bytes than were kept
     */
    Optional<InputStream> open(StoredContent content) throws IOException;
}
