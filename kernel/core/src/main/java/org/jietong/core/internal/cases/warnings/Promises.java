package org.jietong.core.internal.cases.warnings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Document.Warned;
import org.jietong.api.rules.RulePack;
import org.jietong.api.time.WorkingTime;
import org.jietong.core.internal.cases.lifecycle.Moment;

/**
 * When a promised document is to be remembered (R2.5): as business opens some working days before the promised day, unless
 * it was promised only after that, and once that day is over. The clock may stand meanwhile; a promise does not.
 *
 * @param time the arithmetic
 */
record Promises(WorkingTime time) {

    /** The next warning of a document, if any is left. */
    Optional<Instant> next(Document document, RulePack pack, Moment moment) {
        return promisedDay(document).flatMap(day -> reminder(document, day, pack)
                .or(() -> Optional.of(moment.after(day)).filter(at -> !isWarned(document, Warned.OVERDUE))));
    }

    /** The warning that is due; when both are, the later one says it all. */
    Optional<Warned> due(Document document, RulePack pack, Moment moment) {
        Optional<LocalDate> day = promisedDay(document).filter(some -> !isWarned(document, Warned.OVERDUE));
        if (day.map(some -> !moment.after(some).isAfter(moment.at())).orElse(false)) {
            return Optional.of(Warned.OVERDUE);
        }
        return day.flatMap(some -> reminder(document, some, pack))
                .filter(at -> !at.isAfter(moment.at()))
                .map(at -> Warned.REMINDED);
    }

    private Optional<Instant> reminder(Document document, LocalDate day, RulePack pack) {
        return document.warned().isPresent()
                ? Optional.empty()
                : Optional.of(time.opening(day, pack.warnings().promiseReminder(), pack.timetables()))
                        .filter(at -> at.isAfter(document.changedAt()));
    }

    private static Optional<LocalDate> promisedDay(Document document) {
        return document.promisedBy().filter(day -> document.state() == Document.State.PROMISED);
    }

    private static boolean isWarned(Document document, Warned how) {
        return document.warned().filter(how::equals).isPresent();
    }
}
