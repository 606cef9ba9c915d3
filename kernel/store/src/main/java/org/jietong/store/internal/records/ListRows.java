package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.RowReader;
import org.jietong.store.internal.sql.Statements;
import org.jietong.store.internal.sql.Table;

/**
 * The rows of a list that belongs to an application, each named by its place in the list.
 *
 * @param <T> an entry of the list
 */
abstract class ListRows<T> {
    private final Table table;
    private final String insert;
    private final String update;
    private final String shorten;

    ListRows(Table table) {
        this.table = table;
        this.insert = table.insert();
        this.update = table.update(table.withoutLast(2), "application_id = ? and position = ?");
        this.shorten = "delete from " + table.name() + " where application_id = ? and position >= ?";
    }

    abstract List<T> of(Application application);

    /** Binds an entry without the columns that name the row. */
    abstract void write(Parameters parameters, T entry) throws SQLException;

    abstract T read(Columns columns) throws SQLException;

    /** The query for the lists of two to this power applications. */
    final String select(int power) {
        return table.select("where " + IdList.in("application_id", power) + " order by application_id, position");
    }

    /** Puts the rows of that query into the list of their application. */
    final RowReader<T> into(Map<UUID, List<T>> lists) {
        return columns -> {
            T entry = read(columns);
            lists.computeIfAbsent(columns.id(), application -> new ArrayList<>())
                    .add(entry);
            return entry;
        };
    }

    final void insert(Statements statements, List<Application> applications) {
        List<Place<T>> places = new ArrayList<>();
        for (Application application : applications) {
            List<T> list = of(application);
            for (int i = 0; i < list.size(); i++) {
                places.add(new Place<>(application.key().id(), i, list.get(i)));
            }
        }
        statements.change(insert, places, this::write);
    }

    /** Writes what differs between two versions of a list, place by place. */
    final void save(Statements statements, Application before, Application after) {
        List<T> old = of(before);
        List<T> now = of(after);
        if (old.equals(now)) {
            return;
        }
        UUID application = after.key().id();
        List<Place<T>> changed = new ArrayList<>();
        List<Place<T>> added = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (i >= old.size()) {
                added.add(new Place<>(application, i, now.get(i)));
            } else if (!now.get(i).equals(old.get(i))) {
                changed.add(new Place<>(application, i, now.get(i)));
            }
        }
        statements.change(update, changed, this::write);
        statements.change(insert, added, this::write);
        if (now.size() < old.size()) {
            statements.change(shorten, p -> p.id(application).whole(now.size()));
        }
    }

    private void write(Parameters parameters, Place<T> place) throws SQLException {
        write(parameters, place.entry());
        parameters.id(place.application()).whole(place.position());
    }

    private record Place<T>(UUID application, int position, T entry) {}
}
