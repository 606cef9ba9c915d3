package org.jietong.store.internal.records;

import java.sql.SQLException;
import org.jietong.api.figures.Group;
import org.jietong.api.figures.Grouping;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Columns;

/** The columns that figures are grouped by, and how they become a group. Days become months where they are read. */
enum GroupColumns {
    UTILITY("utility") {
        @Override
        Group read(Columns columns) throws SQLException {
            String code = columns.text();
            return Group.of(new UtilityCode(code), code);
        }
    },
    CATEGORY("utility, category") {
        @Override
        Group read(Columns columns) throws SQLException {
            UtilityCode utility = new UtilityCode(columns.text());
            return Group.of(utility, columns.text());
        }
    },
    DISTRICT("district") {
        @Override
        Group read(Columns columns) throws SQLException {
            return Group.of(columns.text());
        }
    },
    REPRESENTATIVE("representative") {
        @Override
        Group read(Columns columns) throws SQLException {
            return Group.of(columns.id().toString());
        }
    },
    MONTH("ended_on") {
        @Override
        Group read(Columns columns) throws SQLException {
            return Group.of(columns.dayIfAny().orElseThrow().toString().substring(0, "2026-11".length()));
        }
    };

    private final String names;

    GroupColumns(String names) {
        this.names = names;
    }

    static GroupColumns of(Grouping grouping) {
        return valueOf(grouping.name());
    }

    /** As they stand in a text. */
    String names() {
        return names;
    }

    abstract Group read(Columns columns) throws SQLException;
}
