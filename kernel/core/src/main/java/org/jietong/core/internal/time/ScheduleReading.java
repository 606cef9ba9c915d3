package org.jietong.core.internal.time;

import java.util.List;

/** What came of reading a file of yearly schedules. A malformed file is expected and is no exception. */
public sealed interface ScheduleReading {

    /**
     * The file is well formed.
     *
     * @param schedule its days
     */
    record Read(HolidaySchedule schedule) implements ScheduleReading {}

    /**
     * The file is malformed; none of it is used.
     *
     * @param faults everything that is wrong, in the order of the lines
     */
    record Malformed(List<Fault> faults) implements ScheduleReading {
        public Malformed {
            faults = List.copyOf(faults);
        }
    }

    /**
     * One thing that is wrong with a file.
     *
     * @param line number of the line, from 1
     * @param what what is wrong with it, for the log; repeats nothing of the file but dates
     */
    record Fault(int line, String what) {
        @Override
        public String toString() {
            return "line " + line + ": " + what;
        }
    }
}
