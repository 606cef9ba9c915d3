package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.store.StaffRecords;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** The staff. */
public final class JdbcStaffRecords implements StaffRecords {
    private static final String INSERT = IdentityTables.STAFF.insert();
    private static final String ALL = IdentityTables.STAFF.select("order by login");
    private static final String FIND = IdentityTables.STAFF.select("where id = ?");
    private static final String FIND_BY_LOGIN = IdentityTables.STAFF.select("where login = ?");
    private static final String UPDATE = IdentityTables.STAFF.update(IdentityTables.STAFF.withoutLast(2), "id = ?");
    private static final String SET_PASSWORD = IdentityTables.STAFF.update(List.of("password_hash"), "id = ?");

    private final Statements statements;

    public JdbcStaffRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<StaffMember> all() {
        return statements.list(ALL, p -> {}, JdbcStaffRecords::read).stream()
                .map(Account::member)
                .toList();
    }

    @Override
    public Optional<StaffMember> find(UUID id) {
        return statements.one(FIND, p -> p.id(id), JdbcStaffRecords::read).map(Account::member);
    }

    @Override
    public Optional<Account> findByLogin(String login) {
        return statements.one(FIND_BY_LOGIN, p -> p.text(login), JdbcStaffRecords::read);
    }

    @Override
    public boolean insert(StaffMember member, String passwordHash) {
        return statements.insertIfFree(INSERT, parameters -> {
            write(parameters, member);
            parameters.text(passwordHash).id(member.id());
        });
    }

    @Override
    public void update(StaffMember member) {
        statements.change(UPDATE, parameters -> {
            write(parameters, member);
            parameters.id(member.id());
        });
    }

    @Override
    public void setPasswordHash(UUID id, String passwordHash) {
        statements.change(SET_PASSWORD, p -> p.text(passwordHash).id(id));
    }

    private static void write(Parameters parameters, StaffMember member) throws SQLException {
        parameters
                .text(member.login())
                .text(member.name())
                .text(member.phone())
                .json(member.roles().stream().map(Role::name).sorted().toList())
                .text(member.scope().utility().map(UtilityCode::value))
                .json(member.scope().districts().stream()
                        .map(District::code)
                        .sorted()
                        .toList())
                .whole(member.weight())
                .flag(member.onDuty())
                .flag(member.active())
                .jsonIfAny(PreferenceJson.group(member.notices()));
    }

    private static Account read(Columns columns) throws SQLException {
        String login = columns.text();
        String name = columns.text();
        String phone = columns.text();
        Set<Role> roles = columns.texts().stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
        Scope scope = new Scope(
                columns.textIfAny().map(UtilityCode::new),
                columns.texts().stream().map(District::new).collect(Collectors.toUnmodifiableSet()));
        int weight = columns.whole();
        boolean onDuty = columns.flag();
        boolean active = columns.flag();
        NoticePreference notices =
                columns.groupIfAny().map(PreferenceJson::preference).orElseGet(NoticePreference::none);
        String passwordHash = columns.text();
        return new Account(
                new StaffMember(columns.id(), login, name, phone, roles, scope, weight, onDuty, active, notices),
                passwordHash);
    }
}
