package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.duty.Leave;
import org.osgi.annotation.versioning.ProviderType;

/** The leave of the representatives. */
@ProviderType
public interface DutyRecords {

    void insert(Leave leave);

    Optional<Leave> find(UUID id);

    void delete(UUID id);

    /** Leave that shares any instant with a span, in the order of its beginning. */
    List<Leave> between(Instant from, Instant before);

    /** Leave that is not over at an instant, in the order of its beginning. */
    List<Leave> notOver(Instant at);
}
