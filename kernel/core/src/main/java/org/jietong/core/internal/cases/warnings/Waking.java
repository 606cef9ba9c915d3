package org.jietong.core.internal.cases.warnings;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.time.ClockEntry;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.cases.lifecycle.Moment;

/**
 * Works out when the system has to look at an application next. Whoever changes an application has it worked out anew and
 * stored with the change, as the deadline is: it is derived from the same ledger.
 */
public final class Waking {
    private final Ladder ladder;
    private final Promises promises;

    public Waking(Deadlines deadlines) {
        this.ladder = new Ladder(deadlines);
        this.promises = new Promises(deadlines.time());
    }

    /** The application with that instant. */
    public Application set(Application application, RulePack pack, Category category, Moment moment) {
        return application.wakingAt(next(application, pack, category, moment));
    }

    private Optional<Instant> next(Application application, RulePack pack, Category category, Moment moment) {
        if (application.state() != ApplicationState.ACCEPTED) {
            return Optional.empty();
        }
        Stream<Instant> documents =
                application.documents().stream().flatMap(document -> promises.next(document, pack, moment).stream());
        return Stream.concat(clock(application, pack, category).stream(), documents)
                .min(Comparator.naturalOrder());
    }

    /** A clock that stands escalates nothing: first it has to run again, by itself or by somebody. */
    private Optional<Instant> clock(Application application, RulePack pack, Category category) {
        ClockEntry last = application.ledger().get(application.ledger().size() - 1);
        return last.kind() == ClockEntry.Kind.SUSPENDED
                ? last.until()
                : ladder.upcoming(application, pack, category).stream()
                        .map(DueStep::at)
                        .findFirst();
    }
}
