package org.jietong.rest.internal;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
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
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;

/** Knows one application in version 7 and does whatever is asked of it. */
final class FakeApplications implements Applications {
    private final FakeAnswers answers;
    Command performed;
    Query asked;
    final Queue<Page<ListedApplication>> pages = new ArrayDeque<>();
    Optional<Problem> refusal = Optional.empty();
    Optional<LocalDate> supposedUntil = Optional.empty();

    FakeApplications(FakeAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Outcome<ApplicationDetail> find(ApplicationNumber number, Caller caller) {
        return number.equals(Samples.NUMBER) ? Outcome.done(Samples.detail()) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public Outcome<Page<ListedApplication>> list(Query query, Caller caller) {
        asked = query;
        return Outcome.done(pages.isEmpty() ? new Page<>(List.of(Samples.listed()), Optional.empty()) : pages.remove());
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
        if (expectedVersion.isPresent() && expectedVersion.getAsLong() != Samples.VERSION) {
            return Outcome.refused(ProblemType.STALE);
        }
        return answers.once(once, Samples.NOW, () -> {
            performed = command;
            return find(number, caller);
        });
    }

    @Override
    public Outcome<ApplicationDetail> tryOut(
            ApplicationNumber number, Command command, OptionalLong expectedVersion, Caller caller) {
        return find(number, caller);
    }

    @Override
    public Outcome<Forecast> forecast(ApplicationNumber number, Caller caller) {
        return find(number, caller).map(detail -> Forecasts.fromThePast());
    }

    @Override
    public Outcome<SupposedClock> suppose(ApplicationNumber number, LocalDate suspendedUntil, Caller caller) {
        supposedUntil = Optional.of(suspendedUntil);
        return find(number, caller).map(detail -> new SupposedClock(detail.clock(), detail.clock()));
    }

    @Override
    public Outcome<List<JournalEvent>> events(ApplicationNumber number, Caller caller) {
        return Outcome.done(List.of(Samples.event()));
    }
}
