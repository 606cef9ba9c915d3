package org.jietong.store.internal.records;

import java.util.List;
import java.util.UUID;
import org.jietong.store.internal.sql.Statements;

/**
 * Seals the telephones of accounts and mandates that stand in the clear, before anybody is looked for by them: without its index an
 * account would not be found, and be made again.
 */
final class ClearPhones {
    private ClearPhones() {}

    /**
     * Seals some.
     *
     * @param limit at most so many of each column
     * @return how many; none when all are sealed
     */
    static int seal(Statements statements, int limit) {
        return sealed(statements, "applicant_account", "phone", Purposes.ACCOUNT, limit)
                + sealed(statements, "mandate", "principal", Purposes.PRINCIPAL, limit)
                + sealed(statements, "mandate", "agent", Purposes.AGENT, limit);
    }

    private static int sealed(Statements statements, String table, String column, String purpose, int limit) {
        String index = column + "_index";
        List<Kept> some = statements.list(
                "select id, " + column + " from " + table + " where " + index + " is null fetch first ? rows only",
                p -> p.whole(limit),
                columns -> new Kept(columns.id(), columns.text()));
        String update = "update " + table + " set " + column + " = ?, " + index + " = ? where id = ?";
        some.forEach(row -> statements.count(update, p -> p.sealed(purpose, row.phone())
                .indexed(Purposes.PHONE, row.phone())
                .id(row.id())));
        return some.size();
    }

    private record Kept(UUID id, String phone) {}
}
