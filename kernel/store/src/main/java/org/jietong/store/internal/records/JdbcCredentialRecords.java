package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.store.CredentialRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** The further credentials of staff. */
public final class JdbcCredentialRecords implements CredentialRecords {
    private static final String INSERT = Tables.STAFF_CREDENTIAL.insert();
    private static final String UPDATE =
            Tables.STAFF_CREDENTIAL.update(Tables.STAFF_CREDENTIAL.withoutLast(1), "staff_id = ?");
    private static final String FIND = Tables.STAFF_CREDENTIAL.select("where staff_id = ?");
    private static final String USE_STEP =
            Tables.STAFF_CREDENTIAL.update(List.of("factor_step"), "staff_id = ? and factor_step < ?");
    private static final String USE_RECOVERY =
            Tables.STAFF_CREDENTIAL.update(List.of("recovery"), "staff_id = ? and recovery = ?");

    private static final String FIND_OUTSIDE = Tables.OUTSIDE_ACCOUNT.select("where issuer = ? and subject = ?");
    private static final String LINK = Tables.OUTSIDE_ACCOUNT.insert();

    private final Statements statements;

    public JdbcCredentialRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Kept> find(UUID staff) {
        return statements.one(FIND, p -> p.id(staff), JdbcCredentialRecords::read);
    }

    @Override
    public void save(Kept kept) {
        if (statements.count(UPDATE, p -> write(p, kept)) == 0) {
            statements.insertOrRepeat(INSERT, p -> write(p, kept));
        }
    }

    @Override
    public boolean useStep(UUID staff, long step) {
        return statements.count(USE_STEP, p -> p.whole(step).id(staff).whole(step)) == 1;
    }

    @Override
    public boolean useRecovery(UUID staff, List<String> seen, List<String> left) {
        return statements.count(
                        USE_RECOVERY,
                        p -> p.text(String.join(" ", left)).id(staff).text(String.join(" ", seen)))
                == 1;
    }

    @Override
    public Optional<UUID> findOutside(String issuer, String subject) {
        return statements.one(FIND_OUTSIDE, p -> p.text(issuer).text(subject), Columns::id);
    }

    @Override
    public boolean link(String issuer, String subject, UUID staff) {
        return statements.insertIfFree(LINK, p -> p.id(staff).text(issuer).text(subject));
    }

    private static void write(Parameters parameters, Kept kept) throws SQLException {
        parameters
                .flag(kept.changePassword())
                .text(kept.factor().map(Factor::secret))
                .flag(kept.factor().map(Factor::confirmed).orElse(false))
                .whole(kept.factor().map(Factor::lastStep).orElse(0L).longValue())
                .text(kept.factor()
                        .map(factor -> String.join(" ", factor.recovery()))
                        .orElse(""))
                .id(kept.staff());
    }

    private static Kept read(Columns columns) throws SQLException {
        boolean changePassword = columns.flag();
        Optional<String> secret = columns.textIfAny();
        boolean confirmed = columns.flag();
        long step = columns.longWhole();
        String recovery = columns.text().strip();
        List<String> codes = recovery.isEmpty() ? List.of() : List.of(recovery.split(" "));
        return new Kept(columns.id(), changePassword, secret.map(known -> new Factor(known, confirmed, step, codes)));
    }
}
