package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Receipt;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.store.ReceiptRecords;
import org.jietong.store.internal.sql.Binding;
import org.jietong.store.internal.sql.Statements;

/** The receipts. */
public final class JdbcReceiptRecords implements ReceiptRecords {
    private static final String INSERT = Tables.RECEIPT.insert();
    private static final String FIND = Tables.RECEIPT.select("where repetition_key = ?");

    private static final String ISSUE = Tables.CASE_RECEIPT.insert();
    private static final String EDITIONS = Tables.CASE_RECEIPT.select("where case_number = ? order by edition");

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

    @Override
    public void issue(Receipt receipt) {
        int edition = receipt.edition().orElseThrow().ordinal();
        Binding row = p -> p.json(ReceiptJson.group(receipt))
                .text(receipt.number().value())
                .whole(edition);
        if (edition == 1) {
            // Nobody else knows the case yet, so there is no race that would have to be seen at once.
            statements.change(ISSUE, row);
        } else {
            statements.insertOrRepeat(ISSUE, row);
        }
    }

    @Override
    public List<Receipt> editions(CaseNumber number) {
        return statements.list(EDITIONS, p -> p.text(number.value()), columns -> ReceiptJson.receipt(columns.group()));
    }
}
