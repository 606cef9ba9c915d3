package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.cases.Channel;
import org.jietong.api.identity.Channels;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.store.ChannelRecords;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** The channels. */
public final class JdbcChannelRecords implements ChannelRecords {
    private static final String ALL = IdentityTables.CHANNEL.select("order by created_at, id");
    private static final String FIND = IdentityTables.CHANNEL.select("where id = ?");
    private static final String INSERT = IdentityTables.CHANNEL.insert();
    private static final String CLOSE =
            IdentityTables.CHANNEL.update(List.of("closed_at"), "id = ? and closed_at is null");
    private static final String KEYS_OF =
            IdentityTables.CHANNEL_KEY.select("where channel_id = ? order by created_at, id");
    private static final String FIND_KEY = IdentityTables.CHANNEL_KEY.select("where id = ?");
    private static final String INSERT_KEY = IdentityTables.CHANNEL_KEY.insert();
    private static final String END =
            IdentityTables.CHANNEL_KEY.update(List.of("ends_at"), "id = ? and (ends_at is null or ends_at > ?)");
    private static final String USE = IdentityTables.USED_REQUEST.insert();
    private static final String FORGET = "delete from used_request where until_instant <= ?";

    private final Statements statements;

    public JdbcChannelRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Kept> all() {
        return statements.list(ALL, p -> {}, JdbcChannelRecords::read);
    }

    @Override
    public Optional<Kept> find(UUID channel) {
        return statements.one(FIND, p -> p.id(channel), JdbcChannelRecords::read);
    }

    @Override
    public boolean insert(Kept channel) {
        return statements.insertIfFree(INSERT, p -> write(p, channel));
    }

    @Override
    public void close(UUID channel, Instant at) {
        statements.change(CLOSE, p -> p.instant(at).id(channel));
    }

    @Override
    public List<KeptKey> keysOf(UUID channel) {
        return statements.list(KEYS_OF, p -> p.id(channel), JdbcChannelRecords::readKey);
    }

    @Override
    public Optional<KeptKey> findKey(UUID key) {
        return statements.one(FIND_KEY, p -> p.id(key), JdbcChannelRecords::readKey);
    }

    @Override
    public void insert(KeptKey key) {
        statements.change(INSERT_KEY, p -> p.id(key.channel())
                .text(key.sealedSecret())
                .instant(key.createdAt())
                .instant(key.endsAt())
                .id(key.id()));
    }

    @Override
    public void end(UUID key, Instant at) {
        statements.change(END, p -> p.instant(at).id(key).instant(at));
    }

    @Override
    public boolean use(UUID key, String nonce, Instant until) {
        return statements.insertIfFree(USE, p -> p.instant(until).id(key).text(nonce));
    }

    @Override
    public void forgetUsed(Instant now) {
        statements.change(FORGET, p -> p.instant(now));
    }

    private static void write(Parameters parameters, Kept channel) throws SQLException {
        Channels.Wanted wanted = channel.wanted();
        parameters
                .text(wanted.name())
                .name(wanted.kind())
                .json(wanted.permissions().stream()
                        .map(Permission::name)
                        .sorted()
                        .toList())
                .text(wanted.scope().utility().map(UtilityCode::value))
                .json(wanted.scope().districts().stream()
                        .map(District::code)
                        .sorted()
                        .toList())
                .instant(channel.createdAt())
                .text(channel.createdBy())
                .instant(channel.closedAt())
                .id(channel.id());
    }

    private static Kept read(Columns columns) throws SQLException {
        String name = columns.text();
        Channel kind = columns.name(Channel.class);
        Set<Permission> permissions =
                columns.texts().stream().map(Permission::valueOf).collect(Collectors.toUnmodifiableSet());
        Scope scope = new Scope(
                columns.textIfAny().map(UtilityCode::new),
                columns.texts().stream().map(District::new).collect(Collectors.toUnmodifiableSet()));
        Instant createdAt = columns.instant();
        String createdBy = columns.text();
        Optional<Instant> closedAt = columns.instantIfAny();
        return new Kept(
                columns.id(), new Channels.Wanted(name, kind, permissions, scope), createdAt, createdBy, closedAt);
    }

    private static KeptKey readKey(Columns columns) throws SQLException {
        UUID channel = columns.id();
        String secret = columns.text();
        Instant createdAt = columns.instant();
        Optional<Instant> endsAt = columns.instantIfAny();
        return new KeptKey(columns.id(), channel, secret, createdAt, endsAt);
    }
}
