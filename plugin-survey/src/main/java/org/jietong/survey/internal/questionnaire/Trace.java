package org.jietong.survey.internal.questionnaire;

import java.time.Instant;
import org.jietong.api.journal.Actor;

/**
 * When something was done, and by whom.
 *
 * @param at when
 * @param by whom
 */
public record Trace(Instant at, Actor by) {}
