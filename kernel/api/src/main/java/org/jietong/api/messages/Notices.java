package org.jietong.api.messages;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Page;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** The desk: what staff were told, each their own. Refused with {@code FORBIDDEN} for whoever is no staff. */
@ProviderType
public interface Notices {

    /**
     * The caller's notices, newest first.
     *
     * @param unreadOnly only those not marked as read
     * @param limit how many at most, 1 to 200
     * @param cursor where to begin, from {@link Page#next}
     * @return refused with {@code INVALID_REQUEST} for a limit out of range or a cursor that is none
     */
    Outcome<Page<Notice>> list(boolean unreadOnly, int limit, Optional<String> cursor, Caller caller);

    /**
     * Marks one as read; one that is read already stays as it is.
     *
     * @return refused with {@code NOT_FOUND} for one that is not the caller's
     */
    Outcome<Notice> read(UUID id, Caller caller);
}
