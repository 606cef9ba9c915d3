package org.jietong.survey.internal.opinion;

/** Where an opinion stands. */
public enum OpinionState {
    /** Nobody has looked at it. */
    NEW,
    /** It has a theme and somebody who answers for it. */
    ASSIGNED,
    /** It was answered. */
    REPLIED
}
