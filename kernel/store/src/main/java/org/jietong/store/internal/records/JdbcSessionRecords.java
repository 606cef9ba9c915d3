package org.jietong.store.internal.records;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.store.SessionRecords;
import org.jietong.store.internal.sql.Statements;

/** The sessions. */
public final class JdbcSessionRecords implements SessionRecords {
    private static final String INSERT = Tables.STAFF_SESSION.insert();
    private static final String FIND = Tables.STAFF_SESSION.select("where token_digest = ?");
    private static final String DELETE = "delete from staff_session where token_digest = ?";
    private static final String DELETE_OF = "delete from staff_session where staff_id = ?";
    private static final String DELETE_EXPIRED = "delete from staff_session where expires_at <= ?";

    private final Statements statements;

    public JdbcSessionRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void insert(String tokenDigest, UUID staff, Instant expiresAt) {
        statements.change(INSERT, p -> p.id(staff).instant(expiresAt).text(tokenDigest));
    }

    @Override
    public Optional<Kept> find(String tokenDigest) {
        return statements.one(FIND, p -> p.text(tokenDigest), columns -> new Kept(columns.id(), columns.instant()));
    }

    @Override
    public void delete(String tokenDigest) {
        statements.change(DELETE, p -> p.text(tokenDigest));
    }

    @Override
    public void deleteOf(UUID staff) {
        statements.change(DELETE_OF, p -> p.id(staff));
    }

    @Override
    public void deleteExpired(Instant now) {
        statements.change(DELETE_EXPIRED, p -> p.instant(now));
    }
}
