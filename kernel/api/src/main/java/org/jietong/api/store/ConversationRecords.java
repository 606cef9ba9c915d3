package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jietong.api.conversation.Message;
import org.osgi.annotation.versioning.ProviderType;

/** The messages on cases. */
@ProviderType
public interface ConversationRecords {

    void insert(Message message);

    /** Those of a case, oldest first. */
    List<Message> ofCase(UUID caseId);

    /** The questions of a case are answered. */
    void answer(UUID caseId);

    /** Sets when the messages of a case that one side wrote were read, as far as they were not before. */
    void read(UUID caseId, boolean byApplicant, Instant at);

    /** The cases with open questions, those first that wait longest. */
    List<Open> open(int limit);

    /**
     * Open questions of a case.
     *
     * @param caseId the case
     * @param questions how many
     * @param since when the first was written
     */
    record Open(UUID caseId, int questions, Instant since) {}
}
