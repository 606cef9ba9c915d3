package org.jietong.store.internal.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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

/** The lists of some applications as they are read: a query for each list, for however many applications. */
final class ApplicationLists {
    private static final AssignmentRows ASSIGNMENTS = new AssignmentRows();
    private static final ClockRows LEDGER = new ClockRows();
    private static final DocumentRows DOCUMENTS = new DocumentRows();
    private static final TaskRows TASKS = new TaskRows();
    private static final MeterRows METERS = new MeterRows();

    static final List<ListRows<?>> ALL = List.of(ASSIGNMENTS, LEDGER, DOCUMENTS, TASKS, METERS);

    private static final List<Texts> TEXTS =
            IntStream.rangeClosed(0, IdList.LARGEST).mapToObj(Texts::of).toList();

    private final Map<UUID, List<Assignment>> assignments = new HashMap<>();
    private final Map<UUID, List<ClockEntry>> ledgers = new HashMap<>();
    private final Map<UUID, List<Document>> documents = new HashMap<>();
    private final Map<UUID, List<Task>> tasks = new HashMap<>();
    private final Map<UUID, List<Meter>> meters = new HashMap<>();
    private final Map<UUID, Long> versions = new HashMap<>();

    private ApplicationLists() {}

    /**
     * Reads the lists of at least one and at most 256 applications and, outside of a transaction, their versions once
     * more: each query sees what is committed when it begins, so a change may come in between.
     */
    static ApplicationLists read(Statements statements, List<ApplicationRow> rows) {
        ApplicationLists lists = new ApplicationLists();
        IdList ids = IdList.filledUp(rows.stream().map(row -> row.key().id()).toList());
        Texts texts = TEXTS.get(ids.power());
        boolean supplied = rows.stream().anyMatch(row -> row.inspection().isPresent());
        boolean again = !statements.mayWrite();
        statements.each(
                again ? texts.withVersions() : supplied ? texts.withMeters() : texts.always(),
                ids::bind,
                lists.readers(supplied, again));
        return lists;
    }

    private List<RowReader<?>> readers(boolean supplied, boolean again) {
        List<RowReader<?>> readers = new ArrayList<>(List.of(
                ASSIGNMENTS.into(assignments), LEDGER.into(ledgers), DOCUMENTS.into(documents), TASKS.into(tasks)));
        if (supplied || again) {
            readers.add(METERS.into(meters));
        }
        if (again) {
            readers.add(columns -> {
                long version = columns.longWhole();
                return versions.put(columns.id(), version);
            });
        }
        return readers;
    }

    /** Whether the application is not known to have been changed between the reading of its row and of its lists. */
    boolean belongTo(ApplicationRow row) {
        return versions.isEmpty() || versions.getOrDefault(row.key().id(), -1L) == row.version();
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
                                row.supplyStartedAt().orElseThrow(),
                                row.elapsed())),
                row.remarks(),
                row.returns(),
                row.inspections(),
                row.watch(),
                row.version());
    }

    /** The texts for so many applications: the lists all have, these and the meters, these and the versions. */
    private record Texts(Queries always, Queries withMeters, Queries withVersions) {
        static Texts of(int power) {
            List<String> texts = new ArrayList<>();
            for (ListRows<?> list : List.of(ASSIGNMENTS, LEDGER, DOCUMENTS, TASKS)) {
                texts.add(list.select(power));
            }
            Queries always = Queries.of(texts);
            texts.add(METERS.select(power));
            Queries withMeters = Queries.of(texts);
            texts.add("select version, id from application where " + IdList.in("id", power));
            return new Texts(always, withMeters, Queries.of(texts));
        }
    }
}
