package org.jietong.survey.internal.answering;

import java.util.UUID;

/**
 * Who entered what somebody else said.
 *
 * @param id the account
 * @param name the person's name
 */
public record EnteredBy(UUID id, String name) {}
