package org.jietong.api.messages;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** What became of messages, for staff who answer for the case. */
@ProviderType
public interface Messages {

    /** The messages about an application within the caller's scope, oldest first, at most 200. */
    Outcome<List<MessageDetail>> ofApplication(ApplicationNumber number, Caller caller);

    /** The messages about a case and those of its applications that the caller may see, oldest first, at most 200. */
    Outcome<List<MessageDetail>> ofCase(CaseNumber number, Caller caller);

    /**
     * Has a message sent again, under another key and on the recipient's dearest way.
     *
     * @param expectedVersion version the caller has seen; {@code STALE} when it is not the present one
     * @return refused with {@code NOT_FOUND}, with {@code FORBIDDEN} outside the caller's scope, or with {@code CONFLICT}
     *     while it is still to be handed over, and for one that only lies at the desk
     */
    Outcome<MessageDetail> resend(UUID id, OptionalLong expectedVersion, Caller caller);
}
