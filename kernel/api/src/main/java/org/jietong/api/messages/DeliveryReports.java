package org.jietong.api.messages;

import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Takes what carriers report some time after a message was handed to them. */
@ProviderType
public interface DeliveryReports {

    /**
     * It has arrived.
     *
     * @param key of the {@link OutgoingMessage}
     * @param gateway the name of who heard of it
     * @return false for a key that nobody knows, or no longer; nothing is recorded then
     */
    boolean delivered(UUID key, String gateway);

    /**
     * It has not arrived and will not.
     *
     * @param key of the {@link OutgoingMessage}
     * @param gateway the name of who heard of it
     * @param reason for operators, without the address or the text
     * @return false for a key that nobody knows, or no longer; nothing is recorded then
     */
    boolean undelivered(UUID key, String gateway, String reason);
}
