package org.jietong.api.messages;

import org.jietong.api.problem.Outcome;
import org.jietong.api.tables.OwnTransaction;
import org.osgi.annotation.versioning.ProviderType;

/** Messages that a plugin sends itself, beside those that follow from events. */
@ProviderType
public interface OwnNotices {

    /**
     * Writes a message to each who is to be told, in the plugin's own transaction: it leaves when that is committed, within seconds,
     * with preferences, quiet hours, tries and status as for every other. Its words are put together when it leaves.
     *
     * @param transaction the plugin's
     * @return how many messages were written, none when they were under this key before, or nobody active is there; refused with {@code
     *     NOT_FOUND} for an application that there is not
     */
    Outcome<Integer> write(OwnTransaction transaction, OwnNotice notice);
}
