package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.cases.SavedFilter;
import org.jietong.api.store.FilterRecords;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** Filters that are kept. */
public final class JdbcFilterRecords implements FilterRecords {
    private static final String INSERT = DutyTables.SAVED_FILTER.insert();
    private static final String FIND = DutyTables.SAVED_FILTER.select("where id = ?");
    private static final String OF_OR_SHARED =
            DutyTables.SAVED_FILTER.select("where owner = ? or shared = true order by name, id");
    private static final String NAMED = DutyTables.SAVED_FILTER.select("where owner = ? and name = ?");
    private static final String UPDATE =
            DutyTables.SAVED_FILTER.update(DutyTables.SAVED_FILTER.withoutLast(1), "id = ?");
    private static final String DELETE = "delete from saved_filter where id = ?";

    private final Statements statements;

    public JdbcFilterRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public boolean insert(SavedFilter filter) {
        return statements.insertIfFree(INSERT, p -> write(p, filter));
    }

    @Override
    public Optional<SavedFilter> find(UUID id) {
        return statements.one(FIND, p -> p.id(id), JdbcFilterRecords::read);
    }

    @Override
    public List<SavedFilter> ofOrShared(UUID owner) {
        return statements.list(OF_OR_SHARED, p -> p.id(owner), JdbcFilterRecords::read);
    }

    @Override
    public boolean update(SavedFilter filter) {
        boolean taken =
                statements.list(NAMED, p -> p.id(filter.owner()).text(filter.name()), JdbcFilterRecords::read).stream()
                        .anyMatch(other -> !other.id().equals(filter.id()));
        return !taken && statements.count(UPDATE, p -> write(p, filter)) == 1;
    }

    @Override
    public void delete(UUID id) {
        statements.change(DELETE, p -> p.id(id));
    }

    private static void write(Parameters parameters, SavedFilter filter) throws SQLException {
        parameters
                .id(filter.owner())
                .text(filter.name())
                .flag(filter.sharing().shared())
                .text(filter.sharing().utility().map(UtilityCode::value))
                .sealedJson(Purposes.FILTER, filter.parameters())
                .instant(filter.changedAt())
                .id(filter.id());
    }

    private static SavedFilter read(Columns columns) throws SQLException {
        UUID owner = columns.id();
        String name = columns.text();
        SavedFilter.Sharing sharing =
                new SavedFilter.Sharing(columns.flag(), columns.textIfAny().map(UtilityCode::new));
        Map<String, String> parameters = columns.sealedGroup(Purposes.FILTER).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
        Instant changedAt = columns.instant();
        return new SavedFilter(columns.id(), owner, name, sharing, parameters, changedAt);
    }
}
