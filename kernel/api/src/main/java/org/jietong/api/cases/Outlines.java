package org.jietong.api.cases;

import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Applications in outline, for plugins. It is for parts of the system and asks nobody's permission: whoever shows something of
 * it to people looks after who may see it. Not to be asked while in a transaction of one's own.
 */
@ProviderType
public interface Outlines {

    /** The application of a number. */
    Optional<Outline> find(ApplicationNumber number);

    /**
     * An application that an event of the journal names.
     *
     * @param caseId the event's case
     * @param application the event's application
     */
    Optional<Outline> find(UUID caseId, UUID application);
}
