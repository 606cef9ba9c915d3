package org.jietong.core.internal.figures;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jietong.api.figures.Board;
import org.jietong.api.figures.Counted;
import org.jietong.api.figures.Figures;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OpenTally;
import org.jietong.api.figures.OutcomeQuery;
import org.jietong.api.figures.Published;
import org.jietong.api.figures.Tally;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;

/** The figures of what the store keeps, within the caller's scope. */
class StoredFigures implements Figures {
    private static final int MOST_YEARS = 10;

    private final Store store;
    private final AccessPolicy policy;
    private final Publishing publishing;
    private final ToLongFunction<UnitOfWork> behind;
    private final Clock clock;

    /** @param behind how many events of the journal are not counted yet */
    StoredFigures(
            Store store, AccessPolicy policy, Publishing publishing, ToLongFunction<UnitOfWork> behind, Clock clock) {
        this.store = store;
        this.policy = policy;
        this.publishing = publishing;
        this.behind = behind;
        this.clock = clock;
    }

    @Override
    public Outcome<Board<Tally>> outcomes(OutcomeQuery query, Caller caller) {
        return scope(caller)
                .then(scope -> within(query, scope))
                .map(scope -> store.read(work -> {
                    List<Counted<Tally>> groups = work.figures().outcomes(scope, query);
                    return board(groups, query.by(), Tally.nothing(), Tally::plus, clock.instant(), work);
                }));
    }

    @Override
    public Outcome<Board<OpenTally>> open(Grouping by, Caller caller) {
        if (by == Grouping.MONTH) {
            return refused(new Violation(
                    "/by", "BAD_PARAMETER", Map.of("expected", "UTILITY, CATEGORY, DISTRICT, " + "REPRESENTATIVE")));
        }
        Instant now = clock.instant();
        return scope(caller)
                .map(scope -> store.read(work -> {
                    List<Counted<OpenTally>> groups = work.figures().open(scope, by, now);
                    return board(groups, by, OpenTally.nothing(), OpenTally::plus, now, work);
                }));
    }

    @Override
    public Published published() {
        return publishing.published();
    }

    private Outcome<Scope> scope(Caller caller) {
        Scope scope = caller instanceof Caller.Placed placed ? placed.scope() : Scope.everything();
        return policy.refusal(caller, Permission.READ_BOARDS)
                .map(Outcome::<Scope>refused)
                .orElseGet(() -> Outcome.done(scope));
    }

    private static Outcome<Scope> within(OutcomeQuery query, Scope scope) {
        boolean fits = !query.until().isBefore(query.from())
                && query.until().isBefore(query.from().plusYears(MOST_YEARS));
        Violation outside = new Violation(
                "/until",
                "OUT_OF_RANGE",
                Map.of(
                        "from", query.from().toString(),
                        "to", query.from().plusYears(MOST_YEARS).minusDays(1).toString()));
        return fits ? Outcome.done(scope) : refused(outside);
    }

    private static <T> Outcome<T> refused(Violation violation) {
        return Outcome.refused(Problem.of(ProblemType.INVALID_REQUEST, List.of(violation)));
    }

    private <T> Board<T> board(
            List<Counted<T>> groups, Grouping by, T nothing, BinaryOperator<T> sum, Instant now, UnitOfWork work) {
        Function<Counted<T>, Counted<T>> naming =
                by == Grouping.REPRESENTATIVE ? each -> named(each, work) : Function.identity();
        T total = groups.stream().map(Counted::counts).reduce(nothing, sum);
        return new Board<>(groups.stream().map(naming).toList(), total, now, behind.applyAsLong(work));
    }

    private static <T> Counted<T> named(Counted<T> counted, UnitOfWork work) {
        Optional<StaffMember> member =
                work.staff().find(UUID.fromString(counted.group().key()));
        return new Counted<>(counted.group().named(member.map(StaffMember::name)), counted.counts());
    }
}
