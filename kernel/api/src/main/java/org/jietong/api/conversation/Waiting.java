package org.jietong.api.conversation;

import java.time.Instant;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;

/**
 * An application whose applicant waits for an answer.
 *
 * @param application its number
 * @param representative who represents it
 * @param questions how many messages wait, more than 0
 * @param since when the first of them was written
 */
public record Waiting(ApplicationNumber application, UUID representative, int questions, Instant since) {}
