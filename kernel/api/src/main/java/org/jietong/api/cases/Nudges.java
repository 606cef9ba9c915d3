package org.jietong.api.cases;

import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Reminds whoever answers for a task of it (R3.3): the journal tells of it, and whoever is told by the journal. */
@ProviderType
public interface Nudges {

    /**
     * Nudges the owner of a task: whoever is named, otherwise the application's representative.
     *
     * @return refused with {@code NOT_FOUND} for an unknown task, with {@code CONFLICT} when it is not open or was nudged
     *     today already
     */
    Outcome<Void> nudge(ApplicationNumber number, UUID task, Caller caller);
}
