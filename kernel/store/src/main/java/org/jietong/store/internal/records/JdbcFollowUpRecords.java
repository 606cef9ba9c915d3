package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Page;
import org.jietong.api.followups.FollowUp;
import org.jietong.api.followups.FollowUpFilter;
import org.jietong.api.followups.FollowUpForm;
import org.jietong.api.followups.FollowUpResult;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.Actor;
import org.jietong.api.store.FollowUpRecords;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;
import org.jietong.store.internal.sql.Table;

/** The follow-ups. */
public final class JdbcFollowUpRecords implements FollowUpRecords {
    private static final Table TABLE = Table.of(
            "follow_up",
            "application_id",
            "application_number",
            "utility",
            "district",
            "form",
            "asked_at",
            "result",
            "satisfaction",
            "opinion",
            "actor_kind",
            "actor_name",
            "recorded_at",
            "id");
    private static final String INSERT = TABLE.insert();
    private static final String OF_APPLICATION = TABLE.select("where application_id = ? order by id desc");

    private final Statements statements;

    public JdbcFollowUpRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void insert(FollowUp followUp) {
        statements.change(INSERT, p -> write(p, followUp));
    }

    @Override
    public List<FollowUp> ofApplication(UUID application) {
        return statements.list(OF_APPLICATION, p -> p.id(application), JdbcFollowUpRecords::read);
    }

    @Override
    public Page<FollowUp> list(Scope scope, FollowUpFilter filter, int limit, Optional<String> cursor) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        equal("utility", scope.utility().map(UtilityCode::value), conditions, values);
        if (!scope.districts().isEmpty()) {
            conditions.add("district in (" + "?, ".repeat(scope.districts().size() - 1) + "?)");
            scope.districts().stream().map(District::code).forEach(values::add);
        }
        equal("utility", filter.utility().map(UtilityCode::value), conditions, values);
        equal("district", filter.district().map(District::code), conditions, values);
        equal("form", filter.form().map(FollowUpForm::name), conditions, values);
        equal("result", filter.result().map(FollowUpResult::name), conditions, values);
        compare("satisfaction >= ?", filter.satisfaction(), conditions, values);
        compare("id < ?", cursor.map(Cursor::id), conditions, values);
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions) + " ";
        values.add(limit + 1);
        return page(where + "order by id desc fetch first ? rows only", values, limit);
    }

    private Page<FollowUp> page(String conditions, List<Object> values, int limit) {
        ComposedQuery query = new ComposedQuery(TABLE.select(conditions), values, limit);
        return query.page(statements.list(query.sql(), query::bind, JdbcFollowUpRecords::read), FollowUp::id);
    }

    private static void equal(String column, Optional<?> value, List<String> conditions, List<Object> values) {
        compare(column + " = ?", value, conditions, values);
    }

    private static void compare(String condition, Optional<?> value, List<String> conditions, List<Object> values) {
        value.ifPresent(wanted -> {
            conditions.add(condition);
            values.add(wanted);
        });
    }

    private static void write(Parameters parameters, FollowUp followUp) throws SQLException {
        parameters
                .id(followUp.of().application())
                .text(followUp.of().number().value())
                .text(followUp.of().utility().value())
                .text(followUp.of().district().code())
                .name(followUp.form())
                .instant(followUp.at())
                .name(followUp.result())
                .wholeIfAny(followUp.satisfaction().map(Integer::longValue))
                .text(followUp.opinion())
                .name(followUp.by().kind())
                .text(followUp.by().name())
                .instant(followUp.recordedAt())
                .id(followUp.id());
    }

    private static FollowUp read(Columns columns) throws SQLException {
        FollowUp.Subject of = new FollowUp.Subject(
                columns.id(),
                new ApplicationNumber(columns.text()),
                new UtilityCode(columns.text()),
                new District(columns.text()));
        FollowUpForm form = columns.name(FollowUpForm.class);
        Instant at = columns.instant();
        FollowUpResult result = columns.name(FollowUpResult.class);
        Optional<Integer> satisfaction = columns.longWholeIfAny().map(Long::intValue);
        Optional<String> opinion = columns.textIfAny();
        Actor by = new Actor(columns.name(Actor.Kind.class), columns.text());
        Instant recordedAt = columns.instant();
        return new FollowUp(columns.id(), of, form, at, result, satisfaction, opinion, by, recordedAt);
    }
}
