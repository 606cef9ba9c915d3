package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.credit.BrokenPromise;
import org.jietong.api.credit.BrokenPromise.Lift;
import org.jietong.api.journal.Actor;
import org.jietong.api.store.CreditRecords;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** The register of broken promises. */
public final class JdbcCreditRecords implements CreditRecords {
    private static final String INSERT = Tables.BROKEN_PROMISE.insert();
    private static final String FIND = Tables.BROKEN_PROMISE.select("where id = ?");
    private static final String OF_SUBJECT =
            Tables.BROKEN_PROMISE.select("where subject = ? order by broken_at desc, id desc");
    private static final String NEWEST =
            Tables.BROKEN_PROMISE.select("order by broken_at desc, id desc fetch first ? rows only");
    private static final String LIFT = Tables.BROKEN_PROMISE.update(
            List.of("lifted_kind", "lifted_name", "lifted_at", "lifted_reason"), "id = ? and lifted_at is null");
    private static final String SECRET = "select secret from credit_secret where id = 1";
    private static final String KEEP_SECRET = "insert into credit_secret (id, secret) values (1, ?)";

    private final Statements statements;

    public JdbcCreditRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void enter(BrokenPromise entry) {
        statements.insertIfFree(INSERT, p -> write(p, entry));
    }

    @Override
    public Optional<BrokenPromise> find(UUID id) {
        return statements.one(FIND, p -> p.id(id), JdbcCreditRecords::read);
    }

    @Override
    public List<BrokenPromise> ofSubject(String subject) {
        return statements.list(OF_SUBJECT, p -> p.text(subject), JdbcCreditRecords::read);
    }

    @Override
    public List<BrokenPromise> newest(int limit) {
        return statements.list(NEWEST, p -> p.whole(limit), JdbcCreditRecords::read);
    }

    @Override
    public boolean lift(BrokenPromise lifted) {
        Lift lift = lifted.lift().orElseThrow();
        return statements.count(LIFT, p -> p.name(lift.by().kind())
                        .text(lift.by().name())
                        .instant(lift.at())
                        .text(lift.reason())
                        .id(lifted.id()))
                == 1;
    }

    /** Of two that make it at once, the second repeats its transaction and finds that of the first. */
    @Override
    public String secret(Supplier<String> fresh) {
        return secret().orElseGet(() -> {
            String made = fresh.get();
            statements.insertOrRepeat(KEEP_SECRET, p -> p.sealed(Purposes.CREDIT_SECRET, made));
            return made;
        });
    }

    private Optional<String> secret() {
        return statements.one(SECRET, p -> {}, columns -> columns.sealed(Purposes.CREDIT_SECRET));
    }

    private static void write(Parameters parameters, BrokenPromise entry) throws SQLException {
        ApplicationKey key = entry.application();
        parameters
                .text(entry.subject())
                .id(key.id())
                .text(key.number().value())
                .id(key.caseId())
                .text(key.caseNumber().value())
                .text(key.utility().value())
                .text(key.district().code())
                .instant(key.submittedAt())
                .text(entry.document())
                .day(Optional.of(entry.promisedBy()))
                .instant(entry.at())
                .instant(entry.lapsesAt())
                .text(entry.lift().map(lift -> lift.by().kind().name()))
                .text(entry.lift().map(lift -> lift.by().name()))
                .instant(entry.lift().map(Lift::at))
                .text(entry.lift().map(Lift::reason))
                .id(entry.id());
    }

    private static BrokenPromise read(Columns columns) throws SQLException {
        String subject = columns.text();
        ApplicationKey key = new ApplicationKey(
                columns.id(),
                new ApplicationNumber(columns.text()),
                columns.id(),
                new CaseNumber(columns.text()),
                new UtilityCode(columns.text()),
                new District(columns.text()),
                columns.instant());
        String document = columns.text();
        LocalDate promisedBy = columns.dayIfAny().orElseThrow();
        Instant at = columns.instant();
        Instant lapsesAt = columns.instant();
        Optional<Lift> lift = lift(columns);
        return new BrokenPromise(columns.id(), subject, key, document, promisedBy, at, lapsesAt, lift);
    }

    private static Optional<Lift> lift(Columns columns) throws SQLException {
        Optional<Actor> by = ActorColumns.read(columns);
        Optional<Instant> at = columns.instantIfAny();
        Optional<String> reason = columns.textIfAny();
        return by.map(actor -> new Lift(actor, at.orElseThrow(), reason.orElseThrow()));
    }
}
