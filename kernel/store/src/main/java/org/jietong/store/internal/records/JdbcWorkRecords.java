package org.jietong.store.internal.records;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.store.WorkRecords;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Binding;
import org.jietong.store.internal.sql.Statements;

/**
 * The work inside stages across applications. The queries go by the applications that are not ended, of which there are few
 * beside all; their tasks stand under their keys.
 */
public final class JdbcWorkRecords implements WorkRecords {
    private static final String OPEN_TASK =
            "select 1 from task t where t.application_id = a.id and t.state = 'OPEN' and ";
    private static final String NEXT = " order by a.due_at nulls last, a.id fetch first ? rows only";

    private static final String OF_OWNER =
            "select a.id from application a where a.ended = false and exists (" + OPEN_TASK
                    + "(t.owner_id = ? or (t.owner_id is null and a.representative = ?"
                    + " and coalesce(t.owner_role, 'REPRESENTATIVE') = 'REPRESENTATIVE')))" + NEXT;
    private static final String UNOWNED =
            "exists (" + OPEN_TASK + "t.owner_id is null and t.owner_role <> 'REPRESENTATIVE')" + NEXT;
    private static final String OF_NOBODY = "select a.id from application a where a.ended = false and " + UNOWNED;
    private static final String OF_NOBODY_IN =
            "select a.id from application a where a.ended = false and a.utility = ? and " + UNOWNED;
    private final Statements statements;
    private final ApplicationReading reading;

    public JdbcWorkRecords(Statements statements) {
        this.statements = statements;
        this.reading = new ApplicationReading(statements);
    }

    @Override
    public List<Application> ofOwner(UUID owner, int limit) {
        return applications(OF_OWNER, p -> p.id(owner).id(owner).whole(limit));
    }

    @Override
    public List<Application> ofNobody(Optional<UtilityCode> utility, int limit) {
        return utility.map(one ->
                        applications(OF_NOBODY_IN, p -> p.text(one.value()).whole(limit)))
                .orElseGet(() -> applications(OF_NOBODY, p -> p.whole(limit)));
    }

    private List<Application> applications(String query, Binding binding) {
        return reading.inOrder(
                statements.list(statements.dialect().withoutLocks(query), binding, columns -> columns.id()));
    }
}
