package org.jietong.api.packs;

import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Holds a pack against the applications there are, to see what it would have made of them. Nothing is changed. */
@ProviderType
public interface PackReplay {

    /**
     * Makes ready to replay a pack that need not be approved yet.
     *
     * @param digest the pack
     * @param range which applications
     * @param caller needs to read rule packs and cases of the whole utility
     * @return refused with {@code FORBIDDEN} without the permissions, with {@code NOT_FOUND} for a digest that nobody has
     *     handed in, with {@code PACK_REFUSED} for a pack that does not pass its check
     */
    Outcome<Replay> of(String digest, ReplayRange range, Caller caller);
}
