package org.jietong.api.store;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Makes the ids of records, so that no database has to. */
@ProviderType
@FunctionalInterface
public interface Ids {

    /** A new id (UUID version 7), later in order than those made before it on this node. */
    UUID next();
}
