package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.packs.Activation;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackStage;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.jietong.api.utility.UtilityCode;
import org.osgi.annotation.versioning.ProviderType;

/** The rule packs with their content, when each took force, and what was done to them. */
@ProviderType
public interface PackRecords {

    /** All packs, oldest first. */
    List<Kept> all();

    /** The pack of a digest. */
    Optional<Kept> find(String digest);

    /** The pack of a utility's version. */
    Optional<Kept> find(UtilityCode utility, String version);

    /** The files of a pack; empty when there is none of this digest. */
    Optional<PackContent> content(String digest);

    /**
     * Adds a pack. When another transaction has added the same version meanwhile, this transaction is run again from its
     * start and finds it.
     */
    void insert(Kept pack, PackContent content);

    /**
     * Moves a pack from one stage to another.
     *
     * @return false when it is not in the first one; nothing is written then
     */
    boolean move(String digest, PackStage from, PackStage to);

    /** All activations, those called off too, in the order in which they were recorded. */
    List<Activation> activations();

    void activate(Activation activation);

    /**
     * Calls an activation off.
     *
     * @return false when it was called off already; nothing is written then
     */
    boolean cancel(Activation activation, Instant at);

    /** What was done to a pack, oldest first. */
    List<PackEvent> events(String digest);

    void append(PackEvent event);

    /**
     * A pack without its content.
     *
     * @param reference which pack
     * @param stage how far it has come
     * @param addedAt when it was added
     */
    record Kept(PackReference reference, PackStage stage, Instant addedAt) {}
}
