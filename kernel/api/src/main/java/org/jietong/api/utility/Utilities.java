package org.jietong.api.utility;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** The utilities deployed at this moment. Looked up at each request; nothing is kept between two. */
@ProviderType
public interface Utilities {

    /** All that serve now, by code. */
    List<DeployedUtility> deployed();

    /** One that serves now. */
    Optional<DeployedUtility> find(UtilityCode code);

    /**
     * Runs work with a utility that stays usable until the work has ended. Waits a moment while the utility is being
     * replaced.
     *
     * @return what the work gave; refused with {@code UNKNOWN_UTILITY} when no bundle has ever brought it, with
     *     {@code UTILITY_UNAVAILABLE} when its bundle is away
     */
    <T> Outcome<T> with(UtilityCode code, Function<Utility, Outcome<T>> work);
}
