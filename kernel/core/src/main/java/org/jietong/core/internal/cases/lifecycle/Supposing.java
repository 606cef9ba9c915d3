package org.jietong.core.internal.cases.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.SupposedClock;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockEntry.Kind;
import org.jietong.core.internal.cases.checks.SuspensionCheck;
import org.jietong.core.internal.cases.checks.Violations;

/**
 * Works out what a clock would show if it stood to the end of a day. Nothing is entered.
 *
 * @param deadlines reads clocks
 */
public record Supposing(Deadlines deadlines) {
    private static final UUID NOBODYS = new UUID(0, 0);

    /** The clock as it is and as it would be; refused with {@code TRANSITION_REFUSED} when it does not run. */
    public Outcome<SupposedClock> suspendedUntil(
            LocalDate last, Application application, RulePack pack, Category category, Moment moment) {
        Violations violations = new Violations();
        SuspensionCheck.until("/suspendedUntil", last, moment.today(), violations);
        return TransitionTable.next(application.state(), Action.SUSPEND)
                .then(violations::unlessAny)
                .map(state -> new SupposedClock(
                        deadlines.reading(application.ledger(), pack, category, moment.at()),
                        deadlines.reading(
                                supposed(application.ledger(), moment, moment.after(last)),
                                pack,
                                category,
                                moment.at())));
    }

    /** A clock that stands is taken to stand to that end, one that runs to stand from now on. */
    private static List<ClockEntry> supposed(List<ClockEntry> ledger, Moment moment, Instant end) {
        List<ClockEntry> supposed = new ArrayList<>(ledger);
        Instant from = moment.at();
        if (Ledger.suspended(ledger, moment)) {
            from = supposed.remove(supposed.size() - 1).at();
        }
        supposed.add(new ClockEntry(
                NOBODYS,
                Kind.SUSPENDED,
                from,
                Optional.empty(),
                Optional.empty(),
                moment.actor().name(),
                moment.at(),
                Optional.of(end),
                Optional.empty()));
        return supposed;
    }
}
