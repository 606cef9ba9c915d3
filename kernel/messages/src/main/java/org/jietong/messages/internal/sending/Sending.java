package org.jietong.messages.internal.sending;

/** Hands over what is due. */
@FunctionalInterface
public interface Sending {

    /** There may be something; returns at once. */
    void look();
}
