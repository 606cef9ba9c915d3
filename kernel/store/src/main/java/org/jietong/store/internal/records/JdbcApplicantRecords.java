package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.store.ApplicantRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Statements;

/** Applicants who sign in. */
public final class JdbcApplicantRecords implements ApplicantRecords {
    private static final String INSERT = Tables.APPLICANT_ACCOUNT.insert();
    private static final String FIND = Tables.APPLICANT_ACCOUNT.select("where id = ?");
    private static final String FIND_BY_PHONE = Tables.APPLICANT_ACCOUNT.select("where phone_index = ?");
    private static final String INSERT_CODE = Tables.PHONE_CODE.insert();
    private static final String LAST_CODE = Tables.PHONE_CODE.select(
            "where phone = ? and purpose = ? order by sent_at desc, id desc fetch first 1 rows only");
    private static final String TRIED = Tables.PHONE_CODE.update(List.of("tries"), "id = ? and tries = ?");
    private static final String DELETE_CODES = "delete from phone_code where phone = ?";
    private static final String DELETE_OLD_CODES = "delete from phone_code where sent_at < ?";
    private static final String SENT_TO = "select count(*) from phone_code where phone = ? and sent_at > ?";
    private static final String SENT_FOR = "select count(*) from phone_code where address = ? and sent_at > ?";
    private static final String INSERT_MANDATE = Tables.MANDATE.insert();
    private static final String FIND_MANDATE = Tables.MANDATE.select("where id = ?");
    private static final String MANDATES_OF = Tables.MANDATE.select(
            "where principal_index = ? or agent_index = ? order by given_at desc, id desc fetch first 200 rows only");
    private static final String END = Tables.MANDATE.update(List.of("ended_at"), "id = ? and ended_at is null");

    private final Statements statements;

    public JdbcApplicantRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Account> find(UUID id) {
        return statements.one(FIND, p -> p.id(id), JdbcApplicantRecords::account);
    }

    @Override
    public Optional<Account> findByPhone(String phone) {
        return statements.one(FIND_BY_PHONE, p -> p.indexed(Purposes.PHONE, phone), JdbcApplicantRecords::account);
    }

    @Override
    public boolean insert(Account account) {
        return statements.insertIfFree(INSERT, p -> p.sealed(Purposes.ACCOUNT, account.phone())
                .indexed(Purposes.PHONE, account.phone())
                .instant(account.createdAt())
                .id(account.id()));
    }

    @Override
    public void insert(Code code) {
        statements.change(INSERT_CODE, p -> p.indexed(Purposes.PHONE, code.phone())
                .text(code.purpose())
                .text(code.digest())
                .text(code.address())
                .instant(code.sentAt())
                .instant(code.expiresAt())
                .whole(code.tries())
                .id(code.id()));
    }

    @Override
    public Optional<Code> lastCode(String phone, String purpose) {
        return statements.one(
                LAST_CODE, p -> p.indexed(Purposes.PHONE, phone).text(purpose), columns -> code(columns, phone));
    }

    @Override
    public boolean tried(Code seen) {
        return statements.count(
                        TRIED, p -> p.whole(seen.tries() + 1).id(seen.id()).whole(seen.tries()))
                == 1;
    }

    @Override
    public void deleteCodes(String phone) {
        statements.change(DELETE_CODES, p -> p.indexed(Purposes.PHONE, phone));
    }

    @Override
    public int sentTo(String phone, Instant since) {
        return statements
                .one(SENT_TO, p -> p.indexed(Purposes.PHONE, phone).instant(since), Columns::whole)
                .orElse(0);
    }

    @Override
    public int sentFor(String address, Instant since) {
        return statements
                .one(SENT_FOR, p -> p.text(address).instant(since), Columns::whole)
                .orElse(0);
    }

    @Override
    public void deleteCodesBefore(Instant instant) {
        statements.change(DELETE_OLD_CODES, p -> p.instant(instant));
    }

    @Override
    public void insert(Mandate mandate) {
        statements.change(INSERT_MANDATE, p -> p.sealed(Purposes.PRINCIPAL, mandate.principal())
                .indexed(Purposes.PHONE, mandate.principal())
                .sealed(Purposes.AGENT, mandate.agent())
                .indexed(Purposes.PHONE, mandate.agent())
                .instant(mandate.givenAt())
                .instant(mandate.endsAt())
                .instant(mandate.endedAt())
                .id(mandate.id()));
    }

    @Override
    public Optional<Mandate> findMandate(UUID id) {
        return statements.one(FIND_MANDATE, p -> p.id(id), JdbcApplicantRecords::mandate);
    }

    @Override
    public List<Mandate> mandatesOf(String phone) {
        return statements.list(
                MANDATES_OF,
                p -> p.indexed(Purposes.PHONE, phone).indexed(Purposes.PHONE, phone),
                JdbcApplicantRecords::mandate);
    }

    @Override
    public void end(UUID mandate, Instant at) {
        statements.change(END, p -> p.instant(at).id(mandate));
    }

    private static Account account(Columns columns) throws SQLException {
        String phone = columns.sealed(Purposes.ACCOUNT);
        columns.text(); // the index
        Instant createdAt = columns.instant();
        return new Account(columns.id(), phone, createdAt);
    }

    /** Of the telephone the row has the index alone. */
    private static Code code(Columns columns, String phone) throws SQLException {
        columns.text();
        String purpose = columns.text();
        String digest = columns.text();
        String address = columns.text();
        Instant sentAt = columns.instant();
        Instant expiresAt = columns.instant();
        int tries = columns.whole();
        return new Code(columns.id(), phone, purpose, digest, address, sentAt, expiresAt, tries);
    }

    private static Mandate mandate(Columns columns) throws SQLException {
        String principal = columns.sealed(Purposes.PRINCIPAL);
        columns.text(); // its index
        String agent = columns.sealed(Purposes.AGENT);
        columns.text(); // its index
        Instant givenAt = columns.instant();
        Instant endsAt = columns.instant();
        Optional<Instant> endedAt = columns.instantIfAny();
        return new Mandate(columns.id(), principal, agent, givenAt, endsAt, endedAt);
    }
}
