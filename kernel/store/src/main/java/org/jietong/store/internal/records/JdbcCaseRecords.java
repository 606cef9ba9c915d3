package org.jietong.store.internal.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.store.CaseRecords;
import org.jietong.store.internal.sql.Statements;
import org.jietong.store.internal.sql.Table;

/** The cases. */
public final class JdbcCaseRecords implements CaseRecords {
    private static final String INSERT = Tables.CASE.insert();
    private static final String FIND = Tables.CASE.select("where number = ?");

    private final Statements statements;
    private final ApplicationReading applications;
    private final Supplier<Lists> lists;

    public JdbcCaseRecords(Statements statements, Supplier<Lists> lists) {
        this.statements = statements;
        this.applications = new ApplicationReading(statements);
        this.lists = lists;
    }

    @Override
    public void insert(Case added) {
        statements.change(INSERT, parameters -> CaseRow.write(parameters, added));
        ApplicationWriting.insert(statements, added.applications());
    }

    @Override
    public Optional<Case> find(CaseNumber number) {
        List<Case> found = statements.list(FIND, p -> p.text(number.value()), CaseRow::read);
        return whole(found).stream().findFirst();
    }

    @Override
    public Page<Case> list(Query query) {
        ComposedQuery composed = lists.get().cases(query);
        List<Case> found = statements.list(composed.sql(), composed::bind, CaseRow::read);
        return composed.page(whole(found), Case::id);
    }

    private List<Case> whole(List<Case> found) {
        if (found.isEmpty()) {
            return found;
        }
        Map<UUID, List<Application>> parts = ofCases(found).stream()
                .collect(Collectors.groupingBy(application -> application.key().caseId()));
        return found.stream()
                .map(one -> one.with(parts.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private List<Application> ofCases(List<Case> cases) {
        int size = Integer.highestOneBit(Math.max(1, 2 * cases.size() - 1));
        String sql =
                Tables.APPLICATION.select("where case_id in " + Table.parameters(size) + " order by case_id, position");
        return applications.read(sql, parameters -> {
            for (int i = 0; i < size; i++) {
                parameters.id(cases.get(Math.min(i, cases.size() - 1)).id());
            }
        });
    }
}
