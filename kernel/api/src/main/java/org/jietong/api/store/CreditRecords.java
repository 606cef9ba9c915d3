package org.jietong.api.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jietong.api.credit.BrokenPromise;
import org.osgi.annotation.versioning.ProviderType;

/** The register of broken promises. */
@ProviderType
public interface CreditRecords {

    /** Adds an entry, unless there is one for the same document, application and day. */
    void enter(BrokenPromise entry);

    Optional<BrokenPromise> find(UUID id);

    /** The entries of one subject, newest first. */
    List<BrokenPromise> ofSubject(String subject);

    /** The newest entries, newest first. */
    List<BrokenPromise> newest(int limit);

    /**
     * Takes an entry back.
     *
     * @return false when somebody else has done so already; nothing is written then
     */
    boolean lift(BrokenPromise lifted);

    /**
     * The secret by which subjects are made, the same on every node.
     *
     * @param fresh makes it when there is none yet, at most 64 characters
     */
    String secret(Supplier<String> fresh);
}
