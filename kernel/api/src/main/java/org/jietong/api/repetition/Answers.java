package org.jietong.api.repetition;

import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** The answers that were given to requests under a key. */
@ProviderType
public interface Answers {

    /**
     * The answer that was given to a request already.
     *
     * @return empty when nothing was asked under this key, or nothing came of it; refused with
     *     {@code IDEMPOTENCY_KEY_REUSED} when something else was asked under it
     */
    Outcome<Optional<Answer>> earlier(Repetition repetition);
}
