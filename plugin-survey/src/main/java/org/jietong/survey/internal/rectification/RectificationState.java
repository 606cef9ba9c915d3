package org.jietong.survey.internal.rectification;

/** Where a rectification stands. */
public enum RectificationState {
    /** Its owner has to put something right. */
    OPEN,
    /** Its owner says that it is put right; the person is asked again. */
    DONE,
    /** The person is content, or the supervisor closed it with a reason. */
    CLOSED
}
