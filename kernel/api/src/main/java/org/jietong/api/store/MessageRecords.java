package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Message;
import org.jietong.api.rules.NoticeChannel;
import org.osgi.annotation.versioning.ProviderType;

/** The messages, and what was done about each. */
@ProviderType
public interface MessageRecords {

    /**
     * Adds a message.
     *
     * @return false when there is one with its key; nothing is written then
     */
    boolean insert(Message message);

    Optional<Message> find(UUID id);

    /** The message that was handed over under a key last. */
    Optional<Message> handedOver(UUID handoverKey);

    /**
     * Writes how far a message has come, and whether it was read.
     *
     * @return false when the stored version is no longer that of {@code before}; nothing is written then
     */
    boolean save(Message before, Message after);

    /** Messages on a channel that are due by an instant, those first that are due longest. */
    List<Message> due(NoticeChannel channel, Instant now, int limit);

    /** The messages about a case, with those about its applications, oldest first. */
    List<Message> ofCase(UUID caseId, int limit);

    /**
     * The messages to somebody of the staff, newest first.
     *
     * @param before only those with an id before this one
     */
    List<Message> ofStaff(UUID staff, boolean unreadOnly, Optional<UUID> before, int limit);

    void append(Attempt attempt);

    /** What was done about some messages, oldest first. */
    List<Attempt> attempts(List<UUID> messages);

    /** How many messages are still to be handed over, for each channel that has any. */
    List<Waiting> waiting();

    /** How many messages were lost since an instant. */
    long lostSince(Instant instant);

    /**
     * Deletes messages that were written before an instant, with what was done about them.
     *
     * @return how many were deleted, at most the limit
     */
    int deleteBefore(Instant instant, int limit);

    /**
     * What is still to be handed over on a channel.
     *
     * @param channel the channel
     * @param count how many
     * @param oldestDue the earliest instant at which one is due
     */
    record Waiting(NoticeChannel channel, long count, Instant oldestDue) {}
}
