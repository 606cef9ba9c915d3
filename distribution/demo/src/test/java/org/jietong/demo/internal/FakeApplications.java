package org.jietong.demo.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Forecast;
import org.jietong.api.cases.ListedApplication;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.cases.SupposedClock;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.time.ClockReading;

/** Applications in memory, with a record of who did what. */
final class FakeApplications implements Applications {
    /** Something done with an application, and by whom. */
    record Done(ApplicationNumber number, Command command, Caller caller) {}

    final Map<ApplicationNumber, Application> byNumber = new LinkedHashMap<>();
    final List<Done> done = new ArrayList<>();
    Optional<ProblemType> refusal = Optional.empty();

    List<Command> commands() {
        return done.stream().map(Done::command).toList();
    }

    @Override
    public Outcome<ApplicationDetail> find(ApplicationNumber number, Caller caller) {
        return Outcome.done(detail(byNumber.get(number)));
    }

    @Override
    public Outcome<ApplicationDetail> perform(
            ApplicationNumber number,
            Command command,
            OptionalLong expectedVersion,
            Caller caller,
            Once<ApplicationDetail> once) {
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (command instanceof Command.Reject && byNumber.get(number).state() != ApplicationState.SUBMITTED) {
            return Outcome.refused(ProblemType.TRANSITION_REFUSED);
        }
        done.add(new Done(number, command, caller));
        Application after = FakeLifecycle.after(byNumber.get(number), command);
        byNumber.put(number, after);
        return Outcome.done(detail(after));
    }

    @Override
    public Outcome<Page<ListedApplication>> list(Query query, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Forecast> forecast(ApplicationNumber number, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<SupposedClock> suppose(ApplicationNumber number, LocalDate suspendedUntil, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<ApplicationDetail> tryOut(
            ApplicationNumber number, Command command, OptionalLong expectedVersion, Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<List<JournalEvent>> events(ApplicationNumber number, Caller caller) {
        throw new UnsupportedOperationException();
    }

    private static ApplicationDetail detail(Application application) {
        ClockReading clock = new ClockReading(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ClockReading.State.NOT_STARTED,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
        return new ApplicationDetail(
                application,
                SamplePack.of(application.key().utility()),
                SamplePack.category(),
                clock,
                Map.of(),
                Map.of());
    }
}
