package org.jietong.api.cases;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.repetition.Once;
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
    default Outcome<Void> nudge(ApplicationNumber number, UUID task, Caller caller) {
        return nudge(number, task, caller, Once.unrepeated());
    }

    /**
     * The same for a request that may arrive more than once.
     *
     * @param once how a repetition is recognised, and what is answered
     */
    Outcome<Void> nudge(ApplicationNumber number, UUID task, Caller caller, Once<Void> once);

    /**
     * The task that could be nudged now; nothing is recorded.
     *
     * @param code which task; the first open one when it is not given
     * @return refused as {@link #nudge} is
     */
    Outcome<Task> open(ApplicationNumber number, Optional<String> code, Caller caller);
}
