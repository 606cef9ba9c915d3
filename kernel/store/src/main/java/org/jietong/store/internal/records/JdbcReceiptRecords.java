package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.Optional;
import org.jietong.api.cases.Receipt;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.ReceiptRecords;
import org.jietong.store.internal.sql.Statements;

/** The receipts. */
public final class JdbcReceiptRecords implements ReceiptRecords {
    private static final String INSERT = Tables.RECEIPT.insert();
    private static final String FIND = Tables.RECEIPT.select("where repetition_key = ?");

    private final Statements statements;

    public JdbcReceiptRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Kept> find(String key) {
        return statements.one(
                FIND, p -> p.text(key), columns -> new Kept(columns.text(), ReceiptJson.receipt(columns.group())));
    }

    @Override
    public void keep(Repetition repetition, Receipt receipt, Instant at) {
        statements.insertOrRepeat(INSERT, p -> p.text(repetition.digest())
                .json(ReceiptJson.group(receipt))
                .instant(at)
                .text(repetition.key()));
    }
}
