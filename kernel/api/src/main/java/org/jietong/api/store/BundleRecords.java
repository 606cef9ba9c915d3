package org.jietong.api.store;

import java.util.List;
import org.jietong.api.bundles.BundleEvent;
import org.osgi.annotation.versioning.ProviderType;

/** What became of the jars of bundles, on all nodes. */
@ProviderType
public interface BundleRecords {

    void append(BundleEvent event);

    /**
     * Newest first.
     *
     * @param name symbolic name
     * @param limit how many at most
     */
    List<BundleEvent> of(String name, int limit);
}
