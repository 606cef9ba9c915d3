package org.jietong.api.messages;

/** How far a message has come. */
public enum MessageStatus {
    /** Not handed over yet. */
    WAITING,
    /** Was handed over in vain, and is again. */
    RETRY,
    /** A carrier has it, or it lies at the desk. */
    SENT,
    /** The carrier reports that it has arrived. */
    DELIVERED,
    /** The carrier reports that it has not arrived. */
    UNDELIVERED,
    /** The carrier does not take it, and there is no other way. */
    REFUSED,
    /** Given up after a day of tries, or it cannot be put into words. */
    FAILED;

    /** Whether it is still to be handed over. */
    public boolean open() {
        return this == WAITING || this == RETRY;
    }

    /** Whether it ended without reaching anybody. */
    public boolean lost() {
        return this == UNDELIVERED || this == REFUSED || this == FAILED;
    }
}
