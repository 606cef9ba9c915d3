package org.jietong.api.store;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Sheets;
import org.osgi.annotation.versioning.ProviderType;

/** The sheets of simple projects. They are only ever added. */
@ProviderType
public interface SheetRecords {

    /** Keeps the sheets of an application, which has none yet. */
    void insert(UUID application, Sheets sheets);

    /** The sheets of an application; empty when it was not accepted as a simple project. */
    Optional<Sheets> find(UUID application);
}
