package org.jietong.api.journal;

import java.util.List;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What operators see of the archive of the journal. Refused with {@code FORBIDDEN} without the permission over all cases.
 */
@ProviderType
public interface JournalArchive {

    /** The months that there are archived events of, oldest first. */
    Outcome<List<Month>> months(Caller caller);

    /**
     * Holds the files of a month against what was recorded of them, reading every byte.
     *
     * @param month as {@code 2021-03}
     * @return how each stands, in the order of their places; refused with {@code NOT_FOUND} for a month without any
     */
    Outcome<List<Verified>> verify(String month, Caller caller);

    /**
     * A month of the archive.
     *
     * @param month as {@code 2021-03}
     * @param parts number of files
     * @param events number of events in them
     */
    record Month(String month, long parts, long events) {}

    /**
     * A file that was looked at.
     *
     * @param part what was recorded of it
     * @param state how it stands
     */
    record Verified(ArchivePart part, State state) {}

    /** How a file can stand to what was recorded of it. */
    enum State {
        INTACT,
        /** It is not there, or cannot be read. */
        MISSING,
        /** Its bytes are others. */
        ALTERED
    }
}
