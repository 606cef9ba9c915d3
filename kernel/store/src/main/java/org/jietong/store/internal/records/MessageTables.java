package org.jietong.store.internal.records;

import java.util.List;
import org.jietong.store.internal.sql.Table;

/** The tables of the messages, likewise; see {@link Tables}. */
final class MessageTables {
    /** Of a message: how far it has come. */
    static final List<String> PROGRESS = List.of(
            "status",
            "channel",
            "handover_key",
            "route",
            "tries",
            "due_at",
            "trying_since",
            "carrier_reference",
            "last_error",
            "changed_at",
            "read_at",
            "version");

    /** Of a message: what never changes. */
    private static final List<String> FIXED = List.of(
            "message_key",
            "event_id",
            "case_id",
            "application_id",
            "staff_id",
            "routes",
            "spoken",
            "quiet",
            "template",
            "filled_in",
            "urgent",
            "created_at",
            "id");

    static final Table MESSAGE = Table.of("outgoing_message", List.of(PROGRESS, FIXED));
    static final Table ATTEMPT =
            Table.of("message_attempt", "message_id", "done_at", "channel", "kind", "done_by", "note", "id");

    private MessageTables() {}
}
