package org.jietong.api.cases;

import java.util.List;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Filters of the list of applications that are kept: everybody's own, and those that a supervisor shares. A filter only says
 * what is asked for; what is found lies within the reader's scope, whoever made it.
 */
@ProviderType
public interface SavedFilters {

    /** The caller's own and those shared with the caller, by name. */
    Outcome<List<SavedFilter>> list(Caller caller);

    /** One of these. */
    Outcome<SavedFilter> find(UUID id, Caller caller);

    /**
     * Keeps a filter.
     *
     * @param filter the id is made by the caller, who is the owner
     * @return refused with {@code INVALID_REQUEST} for everything that is wrong, with {@code FORBIDDEN} when the caller may not
     *     share with that utility, with {@code CONFLICT} when the owner has one of that name or 50 of them
     */
    Outcome<SavedFilter> keep(SavedFilter filter, Caller caller, Once<SavedFilter> once);

    /** Writes an own filter, or a shared one in the caller's charge, anew; refused as {@link #keep} is. */
    Outcome<SavedFilter> change(SavedFilter filter, Caller caller);

    /** Removes an own filter, or a shared one in the caller's charge. */
    Outcome<Void> remove(UUID id, Caller caller);
}
