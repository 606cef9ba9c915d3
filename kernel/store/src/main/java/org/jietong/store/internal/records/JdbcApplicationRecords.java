package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Elapsed;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.store.ApplicationRecords;
import org.jietong.api.store.Finished;
import org.jietong.api.store.Whereabouts;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Statements;

/** The applications. Statements whose text never changes are kept as texts; lists are composed by jOOQ. */
public final class JdbcApplicationRecords implements ApplicationRecords {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String FIND = Tables.APPLICATION.select("where number = ?");
    private static final String OPEN = Tables.APPLICATION.select(
            "where ended = false and due_at is not null and id > ? order by id fetch first ? rows only");
    private static final List<String> WHEREABOUTS = IntStream.rangeClosed(0, IdList.LARGEST)
            .mapToObj(power -> "select id, case_id, number, utility, district, representative from application where "
                    + IdList.in("case_id", power))
            .toList();
    /** The ids alone, which the index holds: however many applications there are, nothing else is looked at. */
    private static final String WAKING =
            "select id from application where wakes_at <= ? order by wakes_at, id fetch first ? rows only";

    private static final String WAKE = Tables.APPLICATION.update(List.of("wakes_at"), "id = ? and version = ?");
    private static final String FINISHED =
            "select supply_started_at, net_working_days, limit_working_days, load_then from application"
                    + " where utility = ? and category = ? and supply_started_at >= ? and net_working_days is not null"
                    + " order by supply_started_at desc fetch first ? rows only";
    private static final String MEASURE =
            "update application set net_working_days = ?, limit_working_days = ?, load_then = ?, wakes_at = null"
                    + " where id = ? and version = ?";
    private static final String LOADS = """
        select assigned.representative, coalesce(on_hand.applications, 0), assigned.last_at
        from (select representative, max(since) as last_at from assignment group by representative) assigned
        left join (
            select representative, count(*) as applications
            from application where ended = false group by representative
        ) on_hand on on_hand.representative = assigned.representative\
        """;

    private final Statements statements;
    private final ApplicationReading reading;
    private final Supplier<Lists> lists;
    private final RecentApplications recent;

    public JdbcApplicationRecords(Statements statements, Supplier<Lists> lists, RecentApplications recent) {
        this.statements = statements;
        this.reading = new ApplicationReading(statements);
        this.lists = lists;
        this.recent = recent;
    }

    @Override
    public Optional<Application> find(ApplicationNumber number) {
        return recent.find(number).filter(this::isCurrent).or(() -> read(number));
    }

    private boolean isCurrent(Application known) {
        Standing standing = Standing.of(known);
        return statements
                .one(Standing.QUERY, p -> p.text(known.key().number().value()), Standing::read)
                .filter(standing::equals)
                .isPresent();
    }

    private Optional<Application> read(ApplicationNumber number) {
        List<Application> found = reading.read(FIND, p -> p.text(number.value()));
        if (!statements.mayWrite()) {
            recent.keep(found);
        }
        return found.stream().findFirst();
    }

    @Override
    public Page<Application> list(Query query) {
        if (query.order() == Order.URGENCY) {
            return new UrgencyList(statements, reading, lists.get()).page(query);
        }
        ComposedQuery composed = lists.get().applications(query);
        return composed.pageOf(composed.ids(statements), reading::byIds);
    }

    @Override
    public boolean save(Application before, Application after) {
        boolean saved = ApplicationWriting.save(statements, before, after);
        if (saved) {
            statements.afterCommit(() -> recent.keep(List.of(after)));
        }
        return saved;
    }

    @Override
    public void replace(Application before, Application after) {
        ApplicationWriting.replace(statements, before, after);
        statements.afterCommit(() -> recent.keep(List.of(after)));
    }

    @Override
    public List<Application> open(Optional<UUID> after, int limit) {
        return reading.read(OPEN, p -> p.id(after.orElse(BEFORE_ALL)).whole(limit));
    }

    @Override
    public List<Whereabouts> whereabouts(List<UUID> cases) {
        return IdList.inTurns(
                cases,
                some -> statements.list(
                        WHEREABOUTS.get(some.power()),
                        some::bind,
                        columns -> new Whereabouts(
                                columns.id(),
                                columns.id(),
                                new ApplicationNumber(columns.text()),
                                new UtilityCode(columns.text()),
                                new District(columns.text()),
                                columns.id())));
    }

    @Override
    public List<Application> waking(Instant now, int limit) {
        List<UUID> ids = statements.list(
                statements.dialect().withoutLocks(WAKING), p -> p.instant(now).whole(limit), columns -> columns.id());
        return reading.inOrder(ids);
    }

    @Override
    public boolean wake(Application seen, Optional<Instant> next) {
        return statements.count(WAKE, p -> p.instant(next).id(seen.key().id()).whole(seen.version())) == 1;
    }

    @Override
    public List<Finished> finished(UtilityCode utility, String category, Instant since, int limit) {
        return statements.list(
                statements.dialect().withoutLocks(FINISHED),
                p -> p.text(utility.value()).text(category).instant(since).whole(limit),
                columns -> new Finished(
                        columns.instant(), ApplicationRow.readElapsed(columns).orElseThrow()));
    }

    @Override
    public boolean measure(Application seen, Elapsed elapsed) {
        return statements.count(MEASURE, p -> ApplicationRow.writeElapsed(p, Optional.of(elapsed))
                        .id(seen.key().id())
                        .whole(seen.version()))
                == 1;
    }

    @Override
    public List<RepresentativeLoad> loads() {
        return statements.list(
                statements.dialect().withoutLocks(LOADS),
                p -> {},
                columns -> new RepresentativeLoad(columns.id(), columns.longWhole(), columns.instant()));
    }
}
