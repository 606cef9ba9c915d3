package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Classified;
import org.jietong.api.rules.Facts;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.utility.UtilityCode;
import org.osgi.annotation.versioning.ProviderType;

/** How applications were judged, for reading very many of them one page after the other. */
@ProviderType
public interface JudgedRecords {

    /** How many there are. */
    long count(Selection selection);

    /** Those after an id, in the order of the ids, which is that of their submission. */
    List<Judged> page(Selection selection, Optional<UUID> after, int limit);

    /** The ledgers of some applications that have one, by id. */
    Map<UUID, List<ClockEntry>> ledgers(List<UUID> applications);

    /**
     * Which applications.
     *
     * @param utility of this utility
     * @param from handed in at this instant or later
     * @param before handed in earlier than this
     * @param openOnly only those that have not ended
     */
    record Selection(UtilityCode utility, Instant from, Instant before, boolean openOnly) {}

    /**
     * An application without its lists.
     *
     * @param key what never changes
     * @param state where it stands
     * @param facts what it was judged by
     * @param classified how it was judged
     */
    record Judged(ApplicationKey key, ApplicationState state, Facts facts, Classified classified) {}
}
