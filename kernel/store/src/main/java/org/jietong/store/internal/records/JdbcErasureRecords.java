package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.store.ErasureRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** What tells whose a case is, overwritten. */
public final class JdbcErasureRecords implements ErasureRecords {
    private static final String KEPT = "select id from connection_case where submitted_at < ? and erased_at is null";
    private static final String BEHIND = " and id > ?";
    private static final String IN_ORDER = " order by id fetch first ? rows only";
    private static final String LAST =
            "select recorded_at from journal_event where case_id = ? order by recorded_at desc fetch first 1 rows only";
    private static final String APPLICANT = "select applicant from connection_case where id = ?";
    private static final String ERASED_AT = "select erased_at from connection_case where id = ?";
    private static final String ERASE = "update connection_case set applicant = ?, address = '', notices = null,"
            + " erased_at = ? where id = ? and erased_at is null";
    private static final String OF_CASE = " in (select id from application where case_id = ?)";

    /** Whatever else was written by, or to, the applicant. */
    private static final List<String> ALONG = List.of(
            "update document set file_name = '' where file_name is not null and application_id" + OF_CASE,
            "update follow_up set opinion = null where application_id" + OF_CASE,
            "update case_message set words = '' where case_id = ?",
            "update appointment set reason = null where case_id = ?",
            "delete from message_attempt where message_id in"
                    + " (select id from outgoing_message where staff_id is null and case_id = ?)",
            "delete from outgoing_message where staff_id is null and case_id = ?");

    private static final String ACCOUNT = "select id from applicant_account where phone_index = ?";
    private static final String SESSIONS = "delete from sign_in_session where subject = ?";
    private static final List<String> OF_PHONE = List.of(
            "delete from phone_code where phone = ?",
            "delete from mandate where principal_index = ?",
            "delete from mandate where agent_index = ?",
            "delete from applicant_account where phone_index = ?");

    private final Statements statements;

    public JdbcErasureRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<UUID> kept(Instant before, Optional<UUID> after, int limit) {
        return statements.list(
                KEPT + (after.isPresent() ? BEHIND : "") + IN_ORDER,
                p -> {
                    p.instant(before);
                    if (after.isPresent()) {
                        p.id(after.get());
                    }
                    p.whole(limit);
                },
                Columns::id);
    }

    @Override
    public Optional<Instant> lastEvent(UUID caseId) {
        return statements.one(LAST, p -> p.id(caseId), Columns::instant);
    }

    @Override
    public Optional<Instant> erasedAt(UUID caseId) {
        return statements.list(ERASED_AT, p -> p.id(caseId), Columns::instantIfAny).stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public boolean erase(UUID caseId, Instant at) {
        Optional<Map<String, Object>> applicant =
                statements.one(APPLICANT, p -> p.id(caseId), columns -> columns.sealedGroup(Purposes.APPLICANT));
        boolean erased = applicant.isPresent() && overwritten(caseId, applicant.get(), at);
        if (erased) {
            ALONG.forEach(sql -> statements.count(sql, p -> p.id(caseId)));
        }
        return erased;
    }

    private boolean overwritten(UUID caseId, Map<String, Object> applicant, Instant at) {
        Map<String, Object> nobody = Map.of("type", applicant.get("type"), "name", "", "phone", "");
        return statements.count(ERASE, p -> p.sealedJson(Purposes.APPLICANT, nobody)
                        .instant(at)
                        .id(caseId))
                == 1;
    }

    @Override
    public void forget(String phone) {
        statements
                .one(ACCOUNT, p -> p.indexed(Purposes.PHONE, phone), Columns::id)
                .ifPresent(account -> statements.count(SESSIONS, p -> p.id(account)));
        OF_PHONE.forEach(sql -> statements.count(sql, p -> p.indexed(Purposes.PHONE, phone)));
    }
}
