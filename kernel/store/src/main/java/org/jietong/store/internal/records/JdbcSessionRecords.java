package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.store.SessionRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** The sessions. */
public final class JdbcSessionRecords implements SessionRecords {
    private static final String INSERT = IdentityTables.SIGN_IN_SESSION.insert();
    private static final String FIND = IdentityTables.SIGN_IN_SESSION.select("where token_digest = ?");
    private static final String FIND_BY_REFRESH =
            IdentityTables.SIGN_IN_SESSION.select("where refresh_digest = ? or spent_digest = ?");
    private static final String OF = IdentityTables.SIGN_IN_SESSION.select("where subject = ? order by opened_at desc");
    private static final String RENEW = IdentityTables.SIGN_IN_SESSION.update(
            List.of("token_digest", "refresh_digest", "spent_digest", "used_at", "expires_at"),
            "id = ? and token_digest = ? and refresh_digest = ?");
    private static final String USED =
            IdentityTables.SIGN_IN_SESSION.update(List.of("used_at", "expires_at"), "id = ?");
    private static final String DELETE = "delete from sign_in_session where id = ?";
    private static final String DELETE_OF = "delete from sign_in_session where subject = ?";
    private static final String DELETE_EXPIRED =
            "delete from sign_in_session where ends_at <= ? or (by_cookie = ? and expires_at <= ?)";

    private final Statements statements;

    public JdbcSessionRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void insert(Kept session) {
        statements.change(INSERT, p -> p.name(session.kind())
                .id(session.subject())
                .text(session.tokenDigest())
                .text(session.refreshDigest())
                .text(session.spentDigest())
                .instant(session.openedAt())
                .instant(session.usedAt())
                .instant(session.expiresAt())
                .instant(session.endsAt())
                .flag(session.byCookie())
                .text(session.client())
                .id(session.id()));
    }

    @Override
    public Optional<Kept> find(String tokenDigest) {
        return statements.one(FIND, p -> p.text(tokenDigest), JdbcSessionRecords::read);
    }

    @Override
    public Optional<Kept> findByRefresh(String refreshDigest) {
        return statements.one(
                FIND_BY_REFRESH, p -> p.text(refreshDigest).text(refreshDigest), JdbcSessionRecords::read);
    }

    @Override
    public boolean renew(Kept seen, String tokenDigest, String refreshDigest, Instant usedAt, Instant expiresAt) {
        return statements.count(RENEW, p -> p.text(tokenDigest)
                        .text(refreshDigest)
                        .text(seen.refreshDigest())
                        .instant(usedAt)
                        .instant(expiresAt)
                        .id(seen.id())
                        .text(seen.tokenDigest())
                        .text(seen.refreshDigest()))
                == 1;
    }

    @Override
    public void used(UUID id, Instant usedAt, Instant expiresAt) {
        statements.change(USED, p -> p.instant(usedAt).instant(expiresAt).id(id));
    }

    @Override
    public List<Kept> of(UUID subject) {
        return statements.list(OF, p -> p.id(subject), JdbcSessionRecords::read);
    }

    @Override
    public void delete(UUID id) {
        statements.change(DELETE, p -> p.id(id));
    }

    @Override
    public void deleteOf(UUID subject) {
        statements.change(DELETE_OF, p -> p.id(subject));
    }

    @Override
    public void deleteExpired(Instant now) {
        statements.change(DELETE_EXPIRED, p -> p.instant(now).flag(true).instant(now));
    }

    private static Kept read(Columns columns) throws SQLException {
        Kind kind = columns.name(Kind.class);
        UUID subject = columns.id();
        String token = columns.text();
        Optional<String> refresh = columns.textIfAny();
        Optional<String> spent = columns.textIfAny();
        Instant openedAt = columns.instant();
        Instant usedAt = columns.instant();
        Instant expiresAt = columns.instant();
        Instant endsAt = columns.instant();
        boolean byCookie = columns.flag();
        String client = columns.text();
        return new Kept(
                columns.id(),
                kind,
                subject,
                token,
                refresh,
                spent,
                openedAt,
                usedAt,
                expiresAt,
                endsAt,
                byCookie,
                client);
    }
}
