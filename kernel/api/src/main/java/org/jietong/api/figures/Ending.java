package org.jietong.api.figures;

/** How an application ended. */
public enum Ending {
    /** Supply started; only these count as closed. */
    CONNECTED,
    REJECTED,
    WITHDRAWN
}
