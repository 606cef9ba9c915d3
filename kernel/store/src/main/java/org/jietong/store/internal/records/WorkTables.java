package org.jietong.store.internal.records;

import org.jietong.store.internal.sql.Table;

/** The tables of the work inside stages, likewise with their columns in the order of their mappers. */
final class WorkTables {
    static final Table TASK = Tables.ofApplication(
            "task",
            "id",
            "code",
            "stage",
            "ordinal",
            "state",
            "completed_at",
            "note",
            "owner_role",
            "owner_id",
            "owner_name",
            "started_at",
            "progress");

    static final Table METER =
            Tables.ofApplication("meter", "number", "model", "reading", "size", "kind", "seal");

    private WorkTables() {}
}
