package org.jietong.store.internal.records;

import org.jietong.store.internal.sql.Table;

/** The tables of skills, of the rota and of kept filters; see {@link Tables}. */
final class DutyTables {
    static final Table STAFF_SKILL = Table.of("staff_skill", "staff_id", "skill");
    static final Table SKILL_NEED = Table.of("skill_need", "utility", "category", "skill");
    static final Table DUTY_SHIFT =
            Table.of("duty_shift", "representative", "days", "begins", "ends", "holds", "first_day", "last_day", "id");
    static final Table DUTY_CHANGE =
            Table.of("duty_change", "duty_day", "representative", "substitute", "actor_kind", "actor_name", "id");
    static final Table DUTY_TURN = Table.of("duty_turn", "turns", "owner");
    static final Table SAVED_FILTER =
            Table.of("saved_filter", "owner", "name", "shared", "utility", "parameters", "changed_at", "id");

    static final Table CALENDAR_FEED = Table.of("calendar_feed", "token_digest", "made_at", "representative");
    static final Table STAFF_LEAVE = Table.of(
            "staff_leave",
            "representative",
            "begins_at",
            "ends_at",
            "kind",
            "substitute",
            "actor_kind",
            "actor_name",
            "id");

    private DutyTables() {}
}
