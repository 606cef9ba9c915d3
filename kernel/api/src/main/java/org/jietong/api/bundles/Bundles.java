package org.jietong.api.bundles;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What administrators of the whole city do with the bundles of this node. Everything is refused with {@code FORBIDDEN} without
 * the permission. A replacement runs on after it was accepted; {@link #deployment} tells how far it is.
 */
@ProviderType
public interface Bundles {

    /** The plugins of this node, and what was refused, by file. */
    Outcome<List<BundleStanding>> list(Caller caller);

    /**
     * Takes a jar in and begins to deploy it.
     *
     * @param jar read to its end or up to its bound, not closed
     * @param downgrade whether an older version than the one that runs is meant
     * @return the deployment as it begins; refused with {@code BUNDLE_REFUSED} when it is no bundle, is not signed as the
     *     setting asks, is too large once it is unpacked, or is older than what runs and that is not meant; with
     *     {@code PAYLOAD_TOO_LARGE}; with {@code TOO_MANY_REQUESTS} while as many wait as may
     */
    Outcome<Deployment> upload(InputStream jar, boolean downgrade, Caller caller, Once<Deployment> once);

    /**
     * Begins to deploy the version again that served before the one that runs.
     *
     * @param name symbolic name
     * @param digest which of those kept; the one before when it is not given
     * @return refused with {@code NOT_FOUND} when nothing is kept of that name or digest
     */
    Outcome<Deployment> rollBack(String name, Optional<String> digest, Caller caller, Once<Deployment> once);

    /** A deployment of this node since its start, as far as it is now; refused with {@code NOT_FOUND}. */
    Outcome<Deployment> deployment(UUID id, Caller caller);

    /** What was done with a bundle on all nodes, newest first, the last two hundred. */
    Outcome<List<BundleEvent>> history(String name, Caller caller);
}
