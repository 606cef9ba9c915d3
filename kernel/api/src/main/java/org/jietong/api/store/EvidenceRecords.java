package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.evidence.SourceStanding;
import org.osgi.annotation.versioning.ProviderType;

/** What is asked of evidence sources, and under which consent (R2.4). */
@ProviderType
public interface EvidenceRecords {

    /** Adds orders; one for the same document of the same application takes the place of an earlier one. */
    void ask(List<FetchOrder> orders);

    /** The sources of which something is to be asked by now, in the order of their codes. */
    List<String> dueSources(Instant now);

    /** What is to be asked of a source by now, those first that wait longest. */
    List<FetchOrder> due(String source, Instant now, int limit);

    /**
     * Writes what came of an order.
     *
     * @return false when the stored one is no longer as seen; nothing is written then
     */
    boolean move(FetchOrder seen, FetchOrder now);

    /**
     * Counts how a source fared.
     *
     * @param answered whether it answered; otherwise it has failed once more
     */
    void fared(String source, boolean answered, Instant at);

    /** How the sources fare that were ever asked, in the order of their codes; none of them as connected. */
    List<SourceStanding> standings();

    /** What was asked for an application, in the order of the documents' codes. */
    List<FetchOrder> ofApplication(UUID application);
}
