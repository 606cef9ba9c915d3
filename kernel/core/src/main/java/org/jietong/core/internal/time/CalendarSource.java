package org.jietong.core.internal.time;

/** Something that the calendar in force comes from, and that can change while the system runs. */
@FunctionalInterface
public interface CalendarSource {

    /**
     * Looks whether it has changed, and has the calendar follow.
     *
     * @return whether the calendar has changed
     */
    boolean scan();
}
