package org.jietong.store.internal.records;

import java.util.Optional;
import org.jietong.store.internal.sql.Statements;

/** Something that the walk of the seals goes through, some rows at a time. */
interface Walked {

    /**
     * Seals what another key, or none, has sealed.
     *
     * @param after the row that was looked at last; empty at the beginning
     * @return the row that was looked at last; empty when there are no more
     */
    Optional<String> seal(Statements statements, Optional<String> after, int limit);
}
