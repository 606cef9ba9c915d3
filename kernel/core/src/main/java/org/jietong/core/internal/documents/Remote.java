package org.jietong.core.internal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.jietong.api.cases.ContentStore;
import org.jietong.api.cases.StoredContent;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files in a store beyond this machine, which is trusted in nothing: what comes back is read to its end and held against its digest
 * before anybody sees a byte of it.
 *
 * @param store the store that there is now, if there is one
 */
record Remote(Supplier<Optional<ContentStore>> store) {
    private static final Logger LOG = LoggerFactory.getLogger(Remote.class);

    boolean isConnected() {
        return store.get().isPresent();
    }

    /** Why a file could not be put there; empty when it is there whole. */
    Optional<Problem> put(Path file, Written written) {
        Optional<ContentStore> present = store.get();
        if (present.isEmpty()) {
            return Optional.of(away());
        }
        try {
            present.get().put(file, written.sha256(), written.size());
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            LOG.warn("A file could not be put into the store of documents", e);
            return Optional.of(away());
        }
    }

    /**
     * A file that was put there; empty when there is none.
     *
     * @param apart where it is written meanwhile; gone once the stream is closed
     * @throws RefusedException with {@code DOCUMENT_STORE_UNAVAILABLE} or {@code DOCUMENT_DAMAGED}
     */
    Optional<InputStream> open(StoredContent content, Path apart) throws IOException {
        return fetched(content, apart)
                ? Optional.of(Files.newInputStream(apart, StandardOpenOption.DELETE_ON_CLOSE))
                : Optional.empty();
    }

    /** Whether it is there whole; otherwise nothing stays apart. */
    private boolean fetched(StoredContent content, Path apart) throws IOException {
        boolean whole = false;
        try {
            boolean there = got(content, apart);
            if (there && !Written.in(apart).equals(new Written(content.sha256(), content.size()))) {
                LOG.error("The store of documents gave other bytes than were put there: {}", content.sha256());
                throw new RefusedException(Problem.of(ProblemType.DOCUMENT_DAMAGED));
            }
            whole = there;
            return there;
        } finally {
            if (!whole) {
                Files.deleteIfExists(apart);
            }
        }
    }

    private boolean got(StoredContent content, Path apart) {
        ContentStore present = store.get().orElseThrow(() -> new RefusedException(away()));
        try {
            return present.get(content.sha256(), content.size(), apart);
        } catch (IOException | RuntimeException e) {
            LOG.warn("A file could not be got from the store of documents", e);
            throw new RefusedException(away());
        }
    }

    private static Problem away() {
        return Problem.of(ProblemType.DOCUMENT_STORE_UNAVAILABLE);
    }
}
