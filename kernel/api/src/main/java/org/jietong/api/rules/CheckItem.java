package org.jietong.api.rules;

import java.util.Optional;
import org.jietong.api.text.LocalizedText;

/**
 * A point of a task's check list.
 *
 * @param code name of the point, once in a task
 * @param text what is to be looked at, for readers
 * @param kind how it is answered
 * @param required whether the task can be completed only when it is answered
 * @param mustBe the answer with which the task can be completed, for a question of yes or no that has a right one
 * @param measure unit and range, for a number
 */
public record CheckItem(
        String code,
        LocalizedText text,
        Kind kind,
        boolean required,
        Optional<Boolean> mustBe,
        Optional<Measure> measure) {

    /** How a point is answered. */
    public enum Kind {
        YES_NO,
        NUMBER,
        TEXT,
        /** By at least one photo. */
        PHOTO
    }
}
