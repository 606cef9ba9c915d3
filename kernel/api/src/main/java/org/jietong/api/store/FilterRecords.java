package org.jietong.api.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.SavedFilter;
import org.osgi.annotation.versioning.ProviderType;

/** The filters that are kept. */
@ProviderType
public interface FilterRecords {

    /** @return false when the owner has one of that name; nothing is written then */
    boolean insert(SavedFilter filter);

    Optional<SavedFilter> find(UUID id);

    /** Those of an owner and all that are shared, by name. */
    List<SavedFilter> ofOrShared(UUID owner);

    /** @return false when the owner has another of that name; nothing is written then */
    boolean update(SavedFilter filter);

    void delete(UUID id);
}
