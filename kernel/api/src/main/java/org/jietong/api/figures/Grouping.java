package org.jietong.api.figures;

/** What figures are taken apart by. */
public enum Grouping {
    UTILITY,
    /** The categories of each utility. */
    CATEGORY,
    DISTRICT,
    /** The representative an application has, or had when it ended (R3.1). */
    REPRESENTATIVE,
    /** The month in which applications ended; open ones have none. */
    MONTH
}
