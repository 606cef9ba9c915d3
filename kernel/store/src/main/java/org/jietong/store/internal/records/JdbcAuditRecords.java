package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.audit.AuditEntry;
import org.jietong.api.audit.AuditFilter;
import org.jietong.api.audit.Seal;
import org.jietong.api.audit.SealedEntry;
import org.jietong.api.cases.Page;
import org.jietong.api.store.AuditRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;
import org.jietong.store.internal.sql.Table;

/** The audit trail. */
public final class JdbcAuditRecords implements AuditRecords {
    private static final Table TABLE = Table.of(
            "audit_entry",
            "at_instant",
            "by_kind",
            "by_id",
            "by_name",
            "operation",
            "subject",
            "status",
            "origin",
            "details",
            "id");
    private static final String INSERT = TABLE.insert();
    private static final String LOCK_END = "update audit_end set place = place where id = 1";
    private static final String END = "select place, seal from audit_end where id = 1";
    private static final String MOVE_END = "update audit_end set place = ?, seal = ? where id = 1";
    private static final String UNSEALED =
            TABLE.select("where place is null order by place, id fetch first ? rows only");
    private static final String SEAL = "update audit_entry set place = ?, seal = ? where id = ? and place is null";
    private static final String AFTER =
            TABLE.selectAnd("place, seal", "where place > ? order by place fetch first ? rows only");

    private final Statements statements;

    public JdbcAuditRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void insert(AuditEntry entry) {
        statements.change(INSERT, p -> write(p, entry));
    }

    @Override
    public End end() {
        return statements
                .one(END, p -> {}, columns -> new End(columns.longWhole(), new Seal(columns.text())))
                .orElseThrow();
    }

    @Override
    public End lockEnd() {
        statements.count(LOCK_END, p -> {});
        return end();
    }

    @Override
    public List<AuditEntry> unsealed(int limit) {
        return statements.list(UNSEALED, p -> p.whole(limit), JdbcAuditRecords::read);
    }

    @Override
    public void seal(List<SealedEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        statements.change(SEAL, entries, (p, one) -> p.whole(one.place())
                .text(one.seal().hex())
                .id(one.entry().id()));
        SealedEntry last = entries.get(entries.size() - 1);
        statements.change(MOVE_END, p -> p.whole(last.place()).text(last.seal().hex()));
    }

    @Override
    public List<SealedEntry> after(long place, int limit) {
        return statements.list(AFTER, p -> p.whole(place).whole(limit), JdbcAuditRecords::sealed);
    }

    @Override
    public Page<SealedEntry> list(AuditFilter filter, int limit, Optional<String> cursor) {
        List<String> conditions = new ArrayList<>(List.of("place is not null"));
        List<Object> values = new ArrayList<>();
        where("by_id = ?", filter.by(), conditions, values);
        where("subject = ?", filter.subject(), conditions, values);
        where("at_instant >= ?", filter.from(), conditions, values);
        where("at_instant < ?", filter.until(), conditions, values);
        where("id < ?", cursor.map(Cursor::id), conditions, values);
        values.add(limit + 1);
        String tail = "where " + String.join(" and ", conditions) + " order by id desc fetch first ? rows only";
        ComposedQuery query = new ComposedQuery(TABLE.selectAnd("place, seal", tail), values, limit);
        return query.page(statements.list(query.sql(), query::bind, JdbcAuditRecords::sealed), one -> one.entry()
                .id());
    }

    private static void where(String condition, Optional<?> value, List<String> conditions, List<Object> values) {
        value.ifPresent(wanted -> {
            conditions.add(condition);
            values.add(wanted);
        });
    }

    private static void write(Parameters parameters, AuditEntry entry) throws SQLException {
        parameters
                .instant(entry.at())
                .name(entry.by().kind())
                .text(entry.by().id())
                .text(entry.by().name())
                .text(entry.operation())
                .text(entry.subject())
                .whole(entry.status())
                .text(entry.origin())
                .json(entry.sortedDetails())
                .id(entry.id());
    }

    private static SealedEntry sealed(Columns columns) throws SQLException {
        AuditEntry entry = read(columns);
        return new SealedEntry(columns.longWhole(), entry, new Seal(columns.text()));
    }

    private static AuditEntry read(Columns columns) throws SQLException {
        Instant at = columns.instant();
        AuditEntry.By by = new AuditEntry.By(columns.name(AuditEntry.Kind.class), columns.text(), columns.text());
        String operation = columns.text();
        String subject = columns.text();
        int status = columns.whole();
        String origin = columns.text();
        Map<String, String> details = new LinkedHashMap<>();
        columns.group().forEach((name, value) -> details.put(name, (String) value));
        UUID id = columns.id();
        return new AuditEntry(id, at, by, operation, subject, status, origin, details);
    }
}
