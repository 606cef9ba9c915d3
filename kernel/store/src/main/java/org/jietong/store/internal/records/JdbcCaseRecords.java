package org.jietong.store.internal.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Page;
import org.jietong.api.cases.Query;
import org.jietong.api.store.CaseRecords;
import org.jietong.store.internal.sql.Statements;

/** The cases. */
public final class JdbcCaseRecords implements CaseRecords {
    private static final String INSERT = Tables.CASE.insert();
    private static final String CONSENT = Tables.CASE.update(List.of("consent"), "id = ?");
    private static final String FIND = Tables.CASE.select("where number = ?");
    private static final String FIND_BY_ID = Tables.CASE.select("where id = ?");

    private static final String WITHDRAW =
            "update connection_case set consent = ?, consent_withdrawn = ? " + "where id = ? and consent_withdrawn = ?";

    private static final List<String> BY_ID = IntStream.rangeClosed(0, IdList.LARGEST)
            .mapToObj(power -> Tables.CASE.select("where " + IdList.in("id", power) + " order by id desc"))
            .toList();

    private final Statements statements;
    private final ApplicationReading applications;
    private final Supplier<Lists> lists;
    private final RecentApplications recent;

    public JdbcCaseRecords(Statements statements, Supplier<Lists> lists, RecentApplications recent) {
        this.statements = statements;
        this.applications = new ApplicationReading(statements);
        this.lists = lists;
        this.recent = recent;
    }

    @Override
    public void insert(Case added) {
        statements.change(INSERT, parameters -> CaseRow.write(parameters, added));
        ApplicationWriting.insert(statements, added.applications());
        statements.afterCommit(() -> recent.keep(added.applications()));
    }

    @Override
    public void add(Application added, int place, Consent consent) {
        statements.change(CONSENT, parameters -> parameters
                .json(ConsentJson.group(consent))
                .id(added.key().caseId()));
        ApplicationWriting.insert(statements, List.of(added), place);
        statements.afterCommit(() -> recent.keep(List.of(added)));
    }

    @Override
    public Optional<Case> find(CaseNumber number) {
        List<Case> found = statements.list(FIND, p -> p.text(number.value()), CaseRow::read);
        return whole(found).stream().findFirst();
    }

    @Override
    public Optional<Case> find(UUID id) {
        return whole(statements.list(FIND_BY_ID, p -> p.id(id), CaseRow::read)).stream()
                .findFirst();
    }

    @Override
    public Page<Case> list(Query query) {
        ComposedQuery composed = lists.get().cases(query);
        return composed.pageOf(composed.ids(statements), this::byIds);
    }

    @Override
    public boolean withdraw(Case seen, Consent now) {
        return statements.count(WITHDRAW, p -> p.json(ConsentJson.group(now))
                        .whole(now.withdrawn().size())
                        .id(seen.id())
                        .whole(seen.consent().withdrawn().size()))
                == 1;
    }

    @Override
    public List<Case> heads(List<UUID> ids) {
        return IdList.inTurns(ids, some -> statements.list(BY_ID.get(some.power()), some::bind, CaseRow::read));
    }

    private List<Case> byIds(List<UUID> ids) {
        return whole(heads(ids));
    }

    private List<Case> whole(List<Case> found) {
        Map<UUID, List<Application>> parts = applications
                .ofCases(found.stream().map(Case::id).toList())
                .stream()
                .collect(Collectors.groupingBy(application -> application.key().caseId()));
        return found.stream()
                .map(one -> one.with(parts.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
