package org.jietong.bench.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Receipt;
import org.jietong.api.store.Store;

/**
 * The floor: the rows of a case that the service layer wrote, written again with identifiers of their own by plain JDBC,
 * transaction by transaction. So both sides always write the same rows.
 */
final class FloorCourse implements Course {
    /** Tables whose numbers stand once. */
    private static final Set<Table> NUMBERED = Set.of(Table.CONNECTION_CASE, Table.APPLICATION, Table.METER);

    private final DataSource pool;
    private final Dialect dialect;
    private final Set<Object> own;
    private final Object number;
    private final List<Transaction> steps;

    private FloorCourse(DataSource pool, Dialect dialect, Set<Object> own, Object number, List<Transaction> steps) {
        this.pool = pool;
        this.dialect = dialect;
        this.own = own;
        this.number = number;
        this.steps = steps;
    }

    /** Takes one case through the service layer and learns its rows. */
    static FloorCourse learnt(DataSource pool, Dialect dialect, Store store, ServiceCourse service)
            throws SQLException {
        Receipt receipt = service.submit();
        ApplicationNumber number = receipt.applications().get(0).number();
        UUID id = store.read(work -> work.cases().find(receipt.number()))
                .orElseThrow()
                .id();
        try (Connection connection = pool.getConnection()) {
            Image submitted = Image.of(connection, dialect, id);
            service.accept(number);
            connection.commit();
            Image accepted = Image.of(connection, dialect, id);
            service.connect(number);
            connection.commit();
            Image connected = Image.of(connection, dialect, id);
            connection.commit();
            return new FloorCourse(
                    pool,
                    dialect,
                    own(connected),
                    number.value(),
                    List.of(
                            step(Image.empty(), submitted, dialect, false),
                            step(submitted, accepted, dialect, true),
                            step(accepted, connected, dialect, true)));
        }
    }

    /** How many rows each transaction writes. */
    List<Integer> rows() {
        return steps.stream().map(Transaction::rows).toList();
    }

    @Override
    public Steps whole() {
        Fresh fresh = new Fresh(own);
        return new Steps(timed(steps.get(0), fresh), timed(steps.get(1), fresh), timed(steps.get(2), fresh));
    }

    private long timed(Transaction step, Fresh fresh) {
        long start = System.nanoTime();
        try (Connection connection = pool.getConnection()) {
            step.run(connection, dialect, fresh, number);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - start;
    }

    private static Transaction step(Image before, Image after, Dialect dialect, boolean reads) {
        return new Transaction(after.addedSince(before), after.changedSince(before), dialect, reads);
    }

    private static Set<Object> own(Image image) {
        Set<Object> own = new HashSet<>();
        for (Row row : image.rows().values()) {
            boolean numbered = NUMBERED.contains(row.table());
            for (String column : numbered ? List.of("id", "number") : List.of("id")) {
                Row.Value value = row.values().get(column);
                if (value != null) {
                    own.add(Objects.requireNonNull(value.content()));
                }
            }
        }
        return own;
    }
}
