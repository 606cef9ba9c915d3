package org.jietong.survey.internal.rectification;

import java.time.Instant;
import java.time.LocalDate;

/** How long something may take to put right. Asks the kernel for its calendar, so never within a transaction. */
@FunctionalInterface
public interface DueDays {

    /** The last day for what is opened at an instant. */
    LocalDate from(Instant opened);
}
