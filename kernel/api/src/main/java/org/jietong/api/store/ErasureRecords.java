package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** What tells whose a case is, overwritten; what figures are made of stays. */
@ProviderType
public interface ErasureRecords {

    /**
     * Cases that were handed in before an instant and still tell whose they are, by their ids.
     *
     * @param after the one that was looked at last; empty at the beginning
     */
    List<UUID> kept(Instant before, Optional<UUID> after, int limit);

    /** When anything happened to a case last, as far as its journal is there; empty when all of it is archived. */
    Optional<Instant> lastEvent(UUID caseId);

    /** When a case was erased; empty when it was not. */
    Optional<Instant> erasedAt(UUID caseId);

    /**
     * Overwrites name, number, telephone, address and preferences of a case, the words that were written on it, and the names of its files,
     * and takes its messages away.
     *
     * @return false when that was done before; nothing is written then
     */
    boolean erase(UUID caseId, Instant at);

    /** Takes the account of a telephone away, with its sessions, codes and mandates; nothing when it has none. */
    void forget(String phone);
}
