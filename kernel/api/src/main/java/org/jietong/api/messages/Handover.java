package org.jietong.api.messages;

import java.time.Duration;
import java.util.Optional;

/** What became of a message that was handed to a gateway. */
public sealed interface Handover {

    /**
     * The carrier has it.
     *
     * @param reference by which the carrier knows it, if it said so
     */
    record Taken(Optional<String> reference) implements Handover {}

    /**
     * It will never go this way: no such number, a template that is not registered.
     *
     * @param reason for operators, without the address or the text
     */
    record Refused(String reason) implements Handover {}

    /**
     * Not now: the carrier is away, busy, or answered what nobody understands.
     *
     * @param reason for operators, without the address or the text
     * @param after how long the carrier asked to wait, if it did
     */
    record Later(String reason, Optional<Duration> after) implements Handover {}
}
