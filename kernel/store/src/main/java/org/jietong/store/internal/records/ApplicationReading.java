package org.jietong.store.internal.records;

import java.util.ArrayList;
import java.util.List;
import org.jietong.api.cases.Application;
import org.jietong.store.internal.sql.Binding;
import org.jietong.store.internal.sql.Statements;

/** Reads whole applications: their rows, then their lists, and both again when one was changed in between. */
final class ApplicationReading {
    /** An application that is changed this often while it is read is shown with lists one change newer than its row. */
    private static final int ATTEMPTS = 5;

    private final Statements statements;

    ApplicationReading(Statements statements) {
        this.statements = statements;
    }

    /** The applications whose rows a query gives, in its order. */
    List<Application> read(String rowsQuery, Binding binding) {
        List<ApplicationRow> rows = statements.list(rowsQuery, binding, ApplicationRow::read);
        List<Application> whole = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += ApplicationLists.MOST) {
            whole.addAll(whole(rows.subList(from, Math.min(rows.size(), from + ApplicationLists.MOST))));
        }
        return whole;
    }

    private List<Application> whole(List<ApplicationRow> rows) {
        List<ApplicationRow> current = rows;
        ApplicationLists lists = ApplicationLists.read(statements, current);
        for (int attempt = 1; attempt < ATTEMPTS && !lists.belongTo(current); attempt++) {
            current = again(current);
            lists = ApplicationLists.read(statements, current);
        }
        return current.stream().map(lists::with).toList();
    }

    private List<ApplicationRow> again(List<ApplicationRow> rows) {
        return rows.stream()
                .flatMap(row -> statements
                        .one(
                                Tables.APPLICATION.select("where id = ?"),
                                p -> p.id(row.key().id()),
                                ApplicationRow::read)
                        .stream())
                .toList();
    }
}
