package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.identity.Scope;
import org.jietong.api.store.WebhookRecords;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.api.webhooks.Delivery;
import org.jietong.api.webhooks.Ending;
import org.jietong.api.webhooks.Subscription;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** The web hooks. */
public final class JdbcWebhookRecords implements WebhookRecords {
    private static final String ALL = Tables.WEBHOOK.select("order by created_at, id");
    private static final String FIND = Tables.WEBHOOK.select("where id = ?");
    private static final String INSERT = Tables.WEBHOOK.insert();
    private static final String SAVE = Tables.WEBHOOK.update(Tables.WEBHOOK.withoutLast(1), "id = ? and version = ?");
    private static final String DELIVERED = Tables.WEBHOOK.update(Tables.DELIVERY, "id = ?");
    private static final String DELETE = "delete from webhook where id = ?";

    private final Statements statements;

    public JdbcWebhookRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Kept> all() {
        return statements.list(ALL, p -> {}, JdbcWebhookRecords::read);
    }

    @Override
    public Optional<Kept> find(UUID id) {
        return statements.one(FIND, p -> p.id(id), JdbcWebhookRecords::read);
    }

    @Override
    public void insert(Kept webhook) {
        statements.change(INSERT, p -> write(p, webhook));
    }

    @Override
    public boolean save(Kept before, Kept after) {
        return statements.count(SAVE, p -> write(p, after).whole(before.version())) == 1;
    }

    @Override
    public void delivered(UUID id, Delivery delivery) {
        statements.change(DELIVERED, p -> write(p, delivery).id(id));
    }

    @Override
    public void delete(UUID id) {
        statements.change(DELETE, p -> p.id(id));
    }

    private static Parameters write(Parameters parameters, Kept webhook) throws SQLException {
        Subscription wanted = webhook.subscription();
        return write(parameters, webhook.delivery())
                .text(wanted.url())
                .json(wanted.types().stream().sorted().toList())
                .text(wanted.scope().utility().map(UtilityCode::value))
                .json(wanted.scope().districts().stream()
                        .map(District::code)
                        .sorted()
                        .toList())
                .flag(wanted.active())
                .text(webhook.ending().map(Ending::name))
                .instant(webhook.createdAt())
                .text(webhook.createdBy())
                .text(webhook.secrets().present())
                .text(webhook.secrets().old())
                .instant(webhook.secrets().oldUntil())
                .whole(webhook.version())
                .id(webhook.id());
    }

    private static Parameters write(Parameters parameters, Delivery delivery) throws SQLException {
        return parameters
                .instant(delivery.succeededAt())
                .instant(delivery.failedAt())
                .text(delivery.reason())
                .instant(delivery.failingSince())
                .whole(delivery.failures())
                .instant(delivery.nextAt());
    }

    private static Kept read(Columns columns) throws SQLException {
        Delivery delivery = new Delivery(
                columns.instantIfAny(),
                columns.instantIfAny(),
                columns.textIfAny(),
                columns.instantIfAny(),
                columns.whole(),
                columns.instantIfAny());
        String url = columns.text();
        Set<String> types = Set.copyOf(columns.texts());
        Scope scope = new Scope(
                columns.textIfAny().map(UtilityCode::new),
                columns.texts().stream().map(District::new).collect(Collectors.toUnmodifiableSet()));
        Subscription wanted = new Subscription(url, types, scope, columns.flag());
        Optional<Ending> ending = columns.nameIfAny(Ending.class);
        Instant createdAt = columns.instant();
        String createdBy = columns.text();
        Secrets secrets = new Secrets(columns.text(), columns.textIfAny(), columns.instantIfAny());
        long version = columns.longWhole();
        return new Kept(columns.id(), wanted, ending, createdAt, createdBy, secrets, delivery, version);
    }
}
