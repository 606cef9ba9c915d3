package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.duty.DutyChange;
import org.jietong.api.duty.Rota;
import org.jietong.api.duty.Shift;
import org.jietong.api.journal.Actor;
import org.jietong.api.store.RotaRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** The rota. Whose time is arranged is held by an update of a row of their own, for which a database lets one through. */
public final class JdbcRotaRecords implements RotaRecords {
    private static final String INSERT_SHIFT = DutyTables.DUTY_SHIFT.insert();
    private static final String FIND_SHIFT = DutyTables.DUTY_SHIFT.select("where id = ?");
    private static final String SET_LAST = DutyTables.DUTY_SHIFT.update(List.of("last_day"), "id = ?");
    private static final String DELETE_SHIFT = "delete from duty_shift where id = ?";
    private static final String NOT_OVER = "(last_day is null or last_day >= ?)";
    private static final String SHIFTS_BETWEEN =
            DutyTables.DUTY_SHIFT.select("where " + NOT_OVER + " and first_day <= ? order by first_day, id");
    private static final String SHIFTS_FROM =
            DutyTables.DUTY_SHIFT.select("where " + NOT_OVER + " order by first_day, id");
    private static final String INSERT_CHANGE = DutyTables.DUTY_CHANGE.insert();
    private static final String FIND_CHANGE = DutyTables.DUTY_CHANGE.select("where id = ?");
    private static final String DELETE_CHANGE = "delete from duty_change where id = ?";
    private static final String CHANGES_BETWEEN =
            DutyTables.DUTY_CHANGE.select("where duty_day >= ? and duty_day <= ? order by duty_day, id");
    private static final String CHANGES_FROM =
            DutyTables.DUTY_CHANGE.select("where duty_day >= ? order by duty_day, id");
    private static final String TAKE_TURN = "update duty_turn set turns = turns + 1 where owner = ?";
    private static final String FIRST_TURN = DutyTables.DUTY_TURN.insert();

    private final Statements statements;

    public JdbcRotaRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void insert(List<Shift> shifts) {
        statements.change(INSERT_SHIFT, shifts, JdbcRotaRecords::write);
    }

    @Override
    public Optional<Shift> findShift(UUID id) {
        return statements.one(FIND_SHIFT, p -> p.id(id), JdbcRotaRecords::shift);
    }

    @Override
    public void setLast(UUID shift, LocalDate last) {
        statements.change(SET_LAST, p -> p.day(Optional.of(last)).id(shift));
    }

    @Override
    public void deleteShift(UUID id) {
        statements.change(DELETE_SHIFT, p -> p.id(id));
    }

    @Override
    public boolean insert(DutyChange change) {
        return statements.insertIfFree(INSERT_CHANGE, p -> p.day(Optional.of(change.day()))
                .id(change.representative())
                .id(change.substitute())
                .name(change.enteredBy().kind())
                .text(change.enteredBy().name())
                .id(change.id()));
    }

    @Override
    public Optional<DutyChange> findChange(UUID id) {
        return statements.one(FIND_CHANGE, p -> p.id(id), JdbcRotaRecords::change);
    }

    @Override
    public void deleteChange(UUID id) {
        statements.change(DELETE_CHANGE, p -> p.id(id));
    }

    @Override
    public Rota between(LocalDate from, LocalDate to) {
        return new Rota(
                statements.list(
                        SHIFTS_BETWEEN, p -> p.day(Optional.of(from)).day(Optional.of(to)), JdbcRotaRecords::shift),
                statements.list(
                        CHANGES_BETWEEN, p -> p.day(Optional.of(from)).day(Optional.of(to)), JdbcRotaRecords::change));
    }

    @Override
    public Rota from(LocalDate day) {
        return new Rota(
                statements.list(SHIFTS_FROM, p -> p.day(Optional.of(day)), JdbcRotaRecords::shift),
                statements.list(CHANGES_FROM, p -> p.day(Optional.of(day)), JdbcRotaRecords::change));
    }

    @Override
    public void inTurn(String whose) {
        if (statements.count(TAKE_TURN, p -> p.text(whose)) == 0
                && !statements.insertIfFree(FIRST_TURN, p -> p.whole(1L).text(whose))) {
            statements.count(TAKE_TURN, p -> p.text(whose));
        }
    }

    private static void write(Parameters parameters, Shift shift) throws SQLException {
        parameters
                .id(shift.representative())
                .json(shift.days().stream().sorted().map(DayOfWeek::name).toList())
                .text(shift.from().toString())
                .text(shift.to().toString())
                .name(shift.holds())
                .day(Optional.of(shift.first()))
                .day(shift.last())
                .id(shift.id());
    }

    private static Shift shift(Columns columns) throws SQLException {
        UUID representative = columns.id();
        Set<DayOfWeek> days = columns.texts().stream().map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
        LocalTime from = LocalTime.parse(columns.text());
        LocalTime to = LocalTime.parse(columns.text());
        Shift.Holds holds = columns.name(Shift.Holds.class);
        LocalDate first = columns.dayIfAny().orElseThrow();
        Optional<LocalDate> last = columns.dayIfAny();
        return new Shift(columns.id(), representative, days, from, to, holds, first, last);
    }

    private static DutyChange change(Columns columns) throws SQLException {
        LocalDate day = columns.dayIfAny().orElseThrow();
        UUID representative = columns.id();
        Optional<UUID> substitute = columns.idIfAny();
        Actor by = new Actor(columns.name(Actor.Kind.class), columns.text());
        return new DutyChange(columns.id(), day, representative, substitute, by);
    }
}
