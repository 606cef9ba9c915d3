package org.jietong.survey.internal.figures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Into what a time is divided for a series. */
public enum Period {
    DAY {
        @Override
        public LocalDate startOf(LocalDate day) {
            return day;
        }
    },
    /** From Monday to Sunday. */
    WEEK {
        @Override
        public LocalDate startOf(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    },
    MONTH {
        @Override
        public LocalDate startOf(LocalDate day) {
            return day.withDayOfMonth(1);
        }
    },
    QUARTER {
        @Override
        public LocalDate startOf(LocalDate day) {
            return day.with(IsoFields.DAY_OF_QUARTER, 1);
        }
    };

    /** The first day of the period in which a day lies. */
    public abstract LocalDate startOf(LocalDate day);
}
