package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.messages.Delivery;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageStatus;
import org.jietong.api.messages.QuietHours;
import org.jietong.api.messages.Route;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;

/** The row of a message. */
final class MessageRow {
    private MessageRow() {}

    static void write(Parameters parameters, Message message) throws SQLException {
        writeProgress(parameters, message)
                .id(message.key())
                .id(message.origin().event())
                .id(message.origin().caseId())
                .id(message.origin().application())
                .id(message.to().staff())
                .sealedJson(
                        Purposes.ROUTES,
                        message.to().routes().stream().map(MessageRow::group).toList())
                .text(message.to().language())
                .text(message.to().quiet().map(PreferenceJson::text))
                .text(message.content().template())
                .json(message.content().parameters())
                .flag(message.content().urgent())
                .instant(message.createdAt())
                .id(message.id());
    }

    static Parameters writeProgress(Parameters parameters, Message message) throws SQLException {
        Delivery delivery = message.delivery();
        return parameters
                .name(delivery.status())
                .name(message.route().channel())
                .id(delivery.handoverKey())
                .whole(delivery.route())
                .whole(delivery.tries())
                .instant(delivery.dueAt())
                .instant(delivery.tryingSince())
                .text(delivery.reference())
                .text(delivery.lastError())
                .instant(delivery.changedAt())
                .instant(message.readAt())
                .whole(message.version());
    }

    static Message read(Columns columns) throws SQLException {
        MessageStatus status = columns.name(MessageStatus.class);
        columns.text(); // the channel, which the routes tell too
        Delivery delivery = new Delivery(
                status,
                columns.id(),
                columns.whole(),
                columns.whole(),
                columns.instantIfAny(),
                columns.instantIfAny(),
                columns.textIfAny(),
                columns.textIfAny(),
                columns.instant());
        Optional<Instant> readAt = columns.instantIfAny();
        long version = columns.longWhole();
        UUID key = columns.id();
        Message.Origin origin = new Message.Origin(columns.id(), columns.id(), columns.idIfAny());
        Message.Addressee to = addressee(columns);
        Message.Content content = new Message.Content(columns.text(), texts(columns.group()), columns.flag());
        Instant createdAt = columns.instant();
        return new Message(columns.id(), key, origin, to, content, delivery, createdAt, readAt, version);
    }

    private static Message.Addressee addressee(Columns columns) throws SQLException {
        Optional<UUID> staff = columns.idIfAny();
        List<Route> routes = columns.sealedGroups(Purposes.ROUTES).stream()
                .map(MessageRow::route)
                .toList();
        String language = columns.text();
        Optional<QuietHours> quiet = columns.textIfAny().map(PreferenceJson::quiet);
        return new Message.Addressee(staff, routes, language, quiet);
    }

    private static Map<String, String> group(Route route) {
        return Map.of("channel", route.channel().name(), "address", route.address());
    }

    private static Route route(Map<String, Object> group) {
        return new Route(NoticeChannel.valueOf((String) group.get("channel")), (String) group.get("address"));
    }

    private static Map<String, String> texts(Map<String, Object> group) {
        return group.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
    }
}
