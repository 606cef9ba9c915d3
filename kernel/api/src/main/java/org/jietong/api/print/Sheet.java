package org.jietong.api.print;

/** What can be printed of a simple project (R2.2), in the order in which it is handed out. */
public enum Sheet {
    /** The standard drawing. */
    DRAWING,
    /** The bill of materials. */
    BILL,
    /** The settlement sheet. */
    SETTLEMENT
}
