package org.jietong.store.internal.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Meter;
import org.jietong.api.cases.Task;
import org.jietong.api.time.ClockEntry;
import org.jietong.store.internal.sql.Queries;
import org.jietong.store.internal.sql.RowReader;
import org.jietong.store.internal.sql.Statements;
import org.jietong.store.internal.sql.Table;

/**
 * The lists of some applications as they are read: all of them together, five queries for however many applications.
 * A sixth reads the versions once more, because each query sees what is committed when it begins.
 */
final class ApplicationLists {
    /** How many applications one query takes; a multiple of it is read in several. */
    static final int MOST = 256;

    private static final AssignmentRows ASSIGNMENTS = new AssignmentRows();
    private static final ClockRows LEDGER = new ClockRows();
    private static final DocumentRows DOCUMENTS = new DocumentRows();
    private static final TaskRows TASKS = new TaskRows();
    private static final MeterRows METERS = new MeterRows();

    static final List<ListRows<?>> ALL = List.of(ASSIGNMENTS, LEDGER, DOCUMENTS, TASKS, METERS);

    /** The queries for 1, 2, 4, 8… applications: few texts, so that the databases keep their plans. */
    private static final List<Queries> QUERIES = IntStream.iterate(1, size -> size <= MOST, size -> size * 2)
            .mapToObj(ApplicationLists::queries)
            .toList();

    private final Map<UUID, List<Assignment>> assignments = new HashMap<>();
    private final Map<UUID, List<ClockEntry>> ledgers = new HashMap<>();
    private final Map<UUID, List<Document>> documents = new HashMap<>();
    private final Map<UUID, List<Task>> tasks = new HashMap<>();
    private final Map<UUID, List<Meter>> meters = new HashMap<>();
    private final Map<UUID, Long> versions = new HashMap<>();

    private ApplicationLists() {}

    /** Reads the lists of at most {@link #MOST} applications, at least one. */
    static ApplicationLists read(Statements statements, List<ApplicationRow> rows) {
        ApplicationLists lists = new ApplicationLists();
        int power = Integer.SIZE - Integer.numberOfLeadingZeros(rows.size() - 1);
        List<UUID> ids = padded(rows, 1 << power);
        statements.each(
                QUERIES.get(power),
                parameters -> {
                    for (UUID id : ids) {
                        parameters.id(id);
                    }
                },
                lists.readers());
        return lists;
    }

    private static Queries queries(int size) {
        String versions = "select version, id from application where id in " + Table.parameters(size);
        return Queries.of(Stream.concat(ALL.stream().map(list -> list.select(size)), Stream.of(versions))
                .toList());
    }

    private static List<UUID> padded(List<ApplicationRow> rows, int size) {
        List<UUID> ids = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            ids.add(rows.get(Math.min(i, rows.size() - 1)).key().id());
        }
        return ids;
    }

    private List<RowReader<?>> readers() {
        return List.of(
                ASSIGNMENTS.into(assignments),
                LEDGER.into(ledgers),
                DOCUMENTS.into(documents),
                TASKS.into(tasks),
                METERS.into(meters),
                columns -> {
                    long version = columns.longWhole();
                    return versions.put(columns.id(), version);
                });
    }

    /** Whether no application was changed between the reading of its row and of its lists. */
    boolean belongTo(List<ApplicationRow> rows) {
        return rows.stream().allMatch(row -> versions.getOrDefault(row.key().id(), -1L) == row.version());
    }

    Application with(ApplicationRow row) {
        UUID id = row.key().id();
        return new Application(
                row.key(),
                row.facts(),
                row.classified(),
                row.state(),
                assignments.getOrDefault(id, List.of()),
                ledgers.getOrDefault(id, List.of()),
                row.due(),
                documents.getOrDefault(id, List.of()),
                tasks.getOrDefault(id, List.of()),
                row.inspection()
                        .map(inspection -> new Connection(
                                inspection,
                                meters.getOrDefault(id, List.of()),
                                row.supplyStartedAt().orElseThrow())),
                row.remarks(),
                row.version());
    }
}
