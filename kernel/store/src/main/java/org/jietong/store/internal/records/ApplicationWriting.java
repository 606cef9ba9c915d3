package org.jietong.store.internal.records;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jietong.api.cases.Application;
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
        if (!before.key().equals(after.key())) {
            throw new IllegalArgumentException("not two versions of one application");
        }
        if (!updated(statements, before, after)) {
            return false;
        }
        for (ListRows<?> list : ApplicationLists.ALL) {
            list.save(statements, before, after);
        }
        return true;
    }

    private static boolean updated(Statements statements, Application before, Application after) {
        boolean classified = !before.classified().equals(after.classified())
                || !before.facts().equals(after.facts());
        boolean ended = !before.connection().equals(after.connection())
                || !before.remarks().equals(after.remarks())
                || !before.returns().equals(after.returns());
        String update = UPDATES.get((classified ? CLASSIFICATION : 0) + (ended ? ENDING : 0));
        int rows = statements.count(update, parameters -> {
            ApplicationRow.writeProgress(parameters, after);
            if (classified) {
                ApplicationRow.writeClassification(parameters, after);
            }
            if (ended) {
                ApplicationRow.writeEnding(parameters, after);
            }
            parameters.id(before.key().id()).whole(before.version());
        });
        return rows == 1;
    }

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
