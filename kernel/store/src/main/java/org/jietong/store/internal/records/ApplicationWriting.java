package org.jietong.store.internal.records;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jietong.api.cases.Application;
import org.jietong.store.internal.sql.Binding;
import org.jietong.store.internal.sql.Statements;

/** Writes applications: whole ones once, afterwards only what differs. */
final class ApplicationWriting {
    private static final String INSERT = Tables.APPLICATION.insert();

    /** One text for each set of column groups: with the classification anew, with the ending anew, both or neither. */
    private static final List<String> UPDATES =
            IntStream.range(0, 4).mapToObj(ApplicationWriting::update).toList();

    private static final int CLASSIFICATION = 1;
    private static final int ENDING = 2;

    private ApplicationWriting() {}

    static void insert(Statements statements, List<Application> applications) {
        insert(statements, applications, 0);
    }

    /** @param first place of the first of them in the case */
    static void insert(Statements statements, List<Application> applications, int first) {
        List<Integer> places = IntStream.range(0, applications.size()).boxed().toList();
        statements.change(INSERT, places, (parameters, place) -> {
            Application application = applications.get(place);
            ApplicationRow.writeFixed(parameters, application.key(), first + place);
            ApplicationRow.writeProgress(parameters, application);
            ApplicationRow.writeClassification(parameters, application);
            ApplicationRow.writeEnding(parameters, application);
        });
        for (ListRows<?> list : ApplicationLists.ALL) {
            list.insert(statements, applications);
        }
    }

    static boolean save(Statements statements, Application before, Application after) {
        Update update = update(before, after);
        if (statements.count(update.sql(), update.binding()) != 1) {
            return false;
        }
        saveLists(statements, before, after);
        return true;
    }

    /** Refuses the transaction instead of telling, so that row and lists can go together. */
    static void replace(Statements statements, Application before, Application after) {
        Update update = update(before, after);
        statements.changeOne(update.sql(), update.binding());
        saveLists(statements, before, after);
    }

    private static void saveLists(Statements statements, Application before, Application after) {
        for (ListRows<?> list : ApplicationLists.ALL) {
            list.save(statements, before, after);
        }
    }

    private static Update update(Application before, Application after) {
        if (!before.key().equals(after.key())) {
            throw new IllegalArgumentException("not two versions of one application");
        }
        boolean classified = !before.classified().equals(after.classified())
                || !before.facts().equals(after.facts());
        boolean ended = !before.connection().equals(after.connection())
                || !before.remarks().equals(after.remarks())
                || !before.returns().equals(after.returns())
                || !before.inspections().equals(after.inspections());
        String sql = UPDATES.get((classified ? CLASSIFICATION : 0) + (ended ? ENDING : 0));
        return new Update(sql, parameters -> {
            ApplicationRow.writeProgress(parameters, after);
            if (classified) {
                ApplicationRow.writeClassification(parameters, after);
            }
            if (ended) {
                ApplicationRow.writeEnding(parameters, after);
            }
            parameters.id(before.key().id()).whole(before.version());
        });
    }

    /** The update of the row that is still at the version that was seen. */
    private record Update(String sql, Binding binding) {}

    private static String update(int groups) {
        List<String> columns = new ArrayList<>(Tables.PROGRESS);
        if ((groups & CLASSIFICATION) != 0) {
            columns.addAll(Tables.CLASSIFICATION);
        }
        if ((groups & ENDING) != 0) {
            columns.addAll(Tables.ENDING);
        }
        return Tables.APPLICATION.update(columns, "id = ? and version = ?");
    }
}
