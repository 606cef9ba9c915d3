package org.jietong.api.packs;

import org.jietong.api.rules.PackReference;
import org.osgi.annotation.versioning.ProviderType;

/** A replay that is ready to run. */
@ProviderType
public interface Replay {

    /** The pack that is replayed. */
    PackReference pack();

    /** How many applications there were when it was made ready; others may come in while it runs. */
    long applications();

    /**
     * Goes through the applications, oldest first, in bounded memory.
     *
     * @param listener is told as it goes; what it throws ends the replay
     * @return what came of it
     * @throws org.jietong.api.problem.RefusedException {@code STORE_UNAVAILABLE} when the database goes away meanwhile
     */
    ReplaySummary run(ReplayListener listener);
}
