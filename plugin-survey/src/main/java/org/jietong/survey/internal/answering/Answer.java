package org.jietong.survey.internal.answering;

import org.jietong.survey.internal.condition.Value;
import org.jietong.survey.internal.questionnaire.Kind;

/**
 * One value that somebody gave. What nobody answered is not there at all.
 *
 * @param key of the question, or {@code question.row}
 * @param ordinal 0, or the place of one of several choices
 * @param kind what the value means
 * @param value a number for satisfaction, recommendation and numbers; a text for all others, as it was written
 */
public record Answer(String key, int ordinal, Kind kind, Value value) {}
