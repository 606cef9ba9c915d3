package org.jietong.api.messages;

import java.util.List;

/**
 * A message as operators look at it.
 *
 * @param message the message, its addresses masked
 * @param attempts what was done about it, oldest first
 */
public record MessageDetail(Message message, List<Attempt> attempts) {
    public MessageDetail {
        attempts = List.copyOf(attempts);
    }
}
