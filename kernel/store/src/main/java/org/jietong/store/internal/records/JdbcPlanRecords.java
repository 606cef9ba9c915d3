package org.jietong.store.internal.records;

import java.util.List;
import java.util.UUID;
import org.jietong.api.cases.CaseReply;
import org.jietong.api.cases.RecordedPlan;
import org.jietong.api.store.PlanRecords;
import org.jietong.store.internal.sql.Json;
import org.jietong.store.internal.sql.Statements;

/** Connection plans and replies, a document each. */
public final class JdbcPlanRecords implements PlanRecords {
    private static final String INSERT = Tables.CONNECTION_PLAN.insert();
    private static final String OF_APPLICATION =
            Tables.CONNECTION_PLAN.select("where application_id = ? order by version");
    private static final String ISSUE = Tables.CASE_REPLY.insert();
    private static final String OF_CASE = Tables.CASE_REPLY.select("where case_id = ? order by edition");

    private final Statements statements;

    public JdbcPlanRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void insert(RecordedPlan plan) {
        statements.change(INSERT, p -> p.bytes(Json.bytes(PlanJson.group(plan)))
                .id(plan.application())
                .whole(plan.version()));
    }

    @Override
    public List<RecordedPlan> ofApplication(UUID application) {
        return statements.list(
                OF_APPLICATION, p -> p.id(application), columns -> PlanJson.plan(Json.group(columns.bytes())));
    }

    @Override
    public void issue(CaseReply reply) {
        statements.insertOrRepeat(ISSUE, p -> p.bytes(Json.bytes(ReplyJson.group(reply)))
                .id(reply.caseId())
                .whole(reply.edition()));
    }

    @Override
    public List<CaseReply> repliesOf(UUID caseId) {
        return statements.list(OF_CASE, p -> p.id(caseId), columns -> ReplyJson.reply(Json.group(columns.bytes())));
    }
}
