package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.osgi.annotation.versioning.ProviderType;

/** The rule packs that were ever published, whole, and when each took force. */
@ProviderType
public interface PackRecords {

    /** All packs with their content, oldest publication first. */
    List<Kept> all();

    void insert(Kept pack);

    /**
     * A published pack.
     *
     * @param reference which pack
     * @param content its files
     * @param publishedAt when it was published
     */
    record Kept(PackReference reference, PackContent content, Instant publishedAt) {}
}
