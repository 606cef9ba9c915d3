package org.jietong.store.internal.records;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Sheets;
import org.jietong.api.store.SheetRecords;
import org.jietong.store.internal.sql.Json;
import org.jietong.store.internal.sql.Statements;

/** The sheets of simple projects, a document each. */
public final class JdbcSheetRecords implements SheetRecords {
    private static final String INSERT = Tables.SHEETS.insert();
    private static final String FIND = Tables.SHEETS.select("where application_id = ?");

    private final Statements statements;

    public JdbcSheetRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void insert(UUID application, Sheets sheets) {
        statements.change(
                INSERT, p -> p.bytes(Json.bytes(SheetsJson.group(sheets))).id(application));
    }

    @Override
    public Optional<Sheets> find(UUID application) {
        return statements.one(FIND, p -> p.id(application), columns -> SheetsJson.sheets(Json.group(columns.bytes())));
    }
}
