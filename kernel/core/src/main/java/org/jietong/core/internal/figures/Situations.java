package org.jietong.core.internal.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.figures.ApplicationOutcome;
import org.jietong.api.figures.Ending;
import org.jietong.api.figures.OpenApplication;
import org.jietong.api.figures.Portfolio;
import org.jietong.api.figures.Taken;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;

/**
 * What figures keep of an application. It follows from the application, its rules, the calendar and its events alone, so that it
 * is the same however often it is worked out.
 *
 * @param clocks reads clocks
 * @param zone where days are counted
 */
record Situations(Clocks clocks, ZoneId zone) {

    /**
     * What became of one that has ended.
     *
     * @param end the event with which it did
     * @param events all of its events
     */
    ApplicationOutcome ended(Application application, JournalEvent end, List<JournalEvent> events) {
        Instant at = last(application)
                .filter(entry -> entry.kind() == ClockEntry.Kind.STOPPED)
                .map(ClockEntry::at)
                .orElse(end.at());
        LocalDate day = LocalDate.ofInstant(at, zone);
        return new ApplicationOutcome(
                application.key().id(),
                portfolio(application),
                day,
                Ending.valueOf(application.state().name()),
                application.ledger().isEmpty() ? Optional.empty() : Optional.of(taken(application, at)),
                application.returns().size(),
                new Promised(zone).of(application, events, day));
    }

    private Taken taken(Application application, Instant at) {
        Clocks.Clock clock = clocks.of(application);
        ClockReading reading = clock.at(at);
        return new Taken(
                reading.netWorkingDays(),
                reading.grossWorkingDays(),
                clock.category().limit().workingDays(),
                reading.state() == ClockReading.State.STOPPED_IN_TIME);
    }

    /** Where one stands that has not ended. */
    OpenApplication open(Application application) {
        Optional<ClockEntry> suspended = last(application).filter(entry -> entry.kind() == ClockEntry.Kind.SUSPENDED);
        boolean runsAgain = suspended.map(entry -> entry.until().isPresent()).orElse(true);
        Optional<Clocks.Clock> clock = Optional.of(application)
                .filter(each -> !each.ledger().isEmpty() && runsAgain)
                .map(clocks::of);
        Optional<ClockReading> reading =
                clock.map(each -> each.at(last(application).orElseThrow().at()));
        return new OpenApplication(
                application.key().id(),
                portfolio(application),
                !application.ledger().isEmpty(),
                suspended.isPresent(),
                suspended.flatMap(ClockEntry::until),
                clock.map(each -> RiskInstant.of(each, reading.orElseThrow())),
                reading.flatMap(ClockReading::deadline).map(deadline -> deadline.at()));
    }

    private static Portfolio portfolio(Application application) {
        return new Portfolio(
                application.key().utility(),
                application.classified().category(),
                application.key().district(),
                application.representative().id());
    }

    private static Optional<ClockEntry> last(Application application) {
        return application.ledger().isEmpty()
                ? Optional.empty()
                : Optional.of(application.ledger().get(application.ledger().size() - 1));
    }
}
