package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jietong.api.journal.ArchivePart;
import org.jietong.api.journal.JournalArchive.Month;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.store.ArchiveRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** The archive of the journal. */
public final class JdbcArchiveRecords implements ArchiveRecords {
    private static final String PASSED =
            "select place, case_id, recorded_at from journal_event where place > ? order by place"
                    + " fetch first ? rows only";
    private static final String SLOWEST = "select coalesce(min(place), -1) from journal_reader";
    private static final List<String> OPEN =
            texts(power -> "select case_id from application where ended = false and " + IdList.in("case_id", power));
    private static final List<String> SET_ASIDE = texts(power ->
            "select event.case_id from journal_event event join journal_set_aside aside on aside.event_id = event.id where "
                    + IdList.in("event.case_id", power));
    private static final List<String> EVENTS = texts(
            power -> Tables.JOURNAL_EVENT.selectAnd("coalesce(place, 0)", "where " + IdList.in("case_id", power)));
    private static final List<String> DELETE =
            texts(power -> "delete from journal_event where " + IdList.in("case_id", power));
    private static final String INSERT = Tables.JOURNAL_ARCHIVE.insert();
    private static final String INSERT_CASE = Tables.JOURNAL_ARCHIVED_CASE.insert();
    private static final String OF_CASE = Tables.JOURNAL_ARCHIVE.select(
            "where id in (select archive_id from journal_archived_case where case_id = ?) order by first_place");
    private static final String OF_MONTH = Tables.JOURNAL_ARCHIVE.select("where in_month = ? order by first_place");
    private static final String MONTHS = "select in_month, count(*), sum(cast(event_count as bigint))"
            + " from journal_archive group by in_month order by in_month";
    private static final String END = "select coalesce(max(last_place), 0) from journal_archive";

    private final Statements statements;

    public JdbcArchiveRecords(Statements statements) {
        this.statements = statements;
    }

    private static List<String> texts(IntFunction<String> text) {
        return IntStream.rangeClosed(0, IdList.LARGEST).mapToObj(text).toList();
    }

    @Override
    public List<Passed> passed(long behind, int limit) {
        return statements.list(
                PASSED,
                p -> p.whole(behind).whole(limit),
                columns -> new Passed(columns.longWhole(), columns.id(), columns.instant()));
    }

    @Override
    public OptionalLong slowestReader() {
        long place = statements.one(SLOWEST, p -> {}, Columns::longWhole).orElseThrow();
        return place < 0 ? OptionalLong.empty() : OptionalLong.of(place);
    }

    @Override
    public Set<UUID> held(List<UUID> cases) {
        Set<UUID> held = new HashSet<>();
        Stream.of(OPEN, SET_ASIDE)
                .forEach(texts -> held.addAll(IdList.inTurns(
                        cases, some -> statements.list(texts.get(some.power()), some::bind, Columns::id))));
        return held;
    }

    @Override
    public List<PlacedEvent> events(List<UUID> cases) {
        return IdList.inTurns(
                        cases,
                        some -> statements.list(EVENTS.get(some.power()), some::bind, columns -> {
                            JournalEvent event = JdbcJournalRecords.read(columns);
                            return new PlacedEvent(columns.longWhole(), event);
                        }))
                .stream()
                .sorted(Comparator.comparingLong(PlacedEvent::position))
                .toList();
    }

    @Override
    public boolean take(ArchivePart part, List<UUID> cases) {
        statements.change(INSERT, p -> write(p, part));
        statements.change(INSERT_CASE, cases, (p, id) -> p.id(id).id(part.id()));
        List<Integer> taken = new ArrayList<>();
        IdList.inTurns(cases, some -> {
            taken.add(statements.count(DELETE.get(some.power()), some::bind));
            return List.of();
        });
        return taken.stream().mapToInt(Integer::intValue).sum() == part.events();
    }

    @Override
    public List<ArchivePart> ofCase(UUID caseId) {
        return statements.list(OF_CASE, p -> p.id(caseId), JdbcArchiveRecords::read);
    }

    @Override
    public List<ArchivePart> ofMonth(String month) {
        return statements.list(OF_MONTH, p -> p.text(month), JdbcArchiveRecords::read);
    }

    @Override
    public List<Month> months() {
        return statements.list(
                MONTHS, p -> {}, columns -> new Month(columns.text(), columns.longWhole(), columns.longWhole()));
    }

    @Override
    public long end() {
        return statements.one(END, p -> {}, Columns::longWhole).orElseThrow();
    }

    private static void write(Parameters parameters, ArchivePart part) throws SQLException {
        parameters
                .text(part.month())
                .text(part.file())
                .text(part.sha256())
                .whole(part.events())
                .whole(part.firstPlace())
                .whole(part.lastPlace())
                .instant(part.archivedAt())
                .id(part.id());
    }

    private static ArchivePart read(Columns columns) throws SQLException {
        String month = columns.text();
        String file = columns.text();
        String sha256 = columns.text();
        int events = columns.whole();
        long first = columns.longWhole();
        long last = columns.longWhole();
        Instant at = columns.instant();
        return new ArchivePart(columns.id(), month, file, sha256, events, first, last, at);
    }
}
