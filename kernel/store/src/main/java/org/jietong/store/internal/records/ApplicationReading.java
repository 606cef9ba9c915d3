package org.jietong.store.internal.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jietong.api.cases.Application;
import org.jietong.store.internal.sql.Binding;
import org.jietong.store.internal.sql.Statements;

/** Reads whole applications: their rows, then their lists, and both again when one was changed in between. */
final class ApplicationReading {
    private static final List<String> BY_ID = texts("id", "order by id desc");
    private static final List<String> OF_CASE = texts("case_id", "order by case_id, position");

    /** An application that is changed this often while it is read is shown with lists one change newer than its row. */
    private static final int ATTEMPTS = 50;

    private final Statements statements;

    ApplicationReading(Statements statements) {
        this.statements = statements;
    }

    private static List<String> texts(String column, String order) {
        return IntStream.rangeClosed(0, IdList.LARGEST)
                .mapToObj(power -> Tables.APPLICATION.select("where " + IdList.in(column, power) + " " + order))
                .toList();
    }

    /** The applications with some ids, newest first when the ids are. */
    List<Application> byIds(List<UUID> ids) {
        return IdList.inTurns(ids, some -> read(BY_ID.get(some.power()), some::bind));
    }

    /** The applications with some ids, in the order of the ids. */
    List<Application> inOrder(List<UUID> ids) {
        Map<UUID, Application> byId = new HashMap<>();
        byIds(ids).forEach(application -> byId.put(application.key().id(), application));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** The applications of some cases, those of a case in the order they were asked for. */
    List<Application> ofCases(List<UUID> cases) {
        return IdList.inTurns(cases, some -> read(OF_CASE.get(some.power()), some::bind));
    }

    /** The applications whose rows a query gives, in its order. */
    List<Application> read(String rowsQuery, Binding binding) {
        List<ApplicationRow> rows = statements.list(rowsQuery, binding, ApplicationRow::read);
        List<Application> whole = new ArrayList<>(rows.size());
        for (int from = 0; from < rows.size(); from += IdList.MOST) {
            whole.addAll(whole(rows.subList(from, Math.min(rows.size(), from + IdList.MOST))));
        }
        return whole;
    }

    private List<Application> whole(List<ApplicationRow> rows) {
        List<ApplicationRow> current = rows;
        ApplicationLists lists = ApplicationLists.read(statements, current);
        for (int attempt = 1; attempt < ATTEMPTS && !current.stream().allMatch(lists::belongTo); attempt++) {
            current = again(current, lists);
            lists = ApplicationLists.read(statements, current);
        }
        return current.stream().map(lists::with).toList();
    }

    /** The rows with those that have changed read anew. */
    private List<ApplicationRow> again(List<ApplicationRow> rows, ApplicationLists lists) {
        return rows.stream().map(row -> lists.belongTo(row) ? row : again(row)).toList();
    }

    private ApplicationRow again(ApplicationRow row) {
        return statements
                .one(BY_ID.get(0), p -> p.id(row.key().id()), ApplicationRow::read)
                .orElse(row);
    }
}
