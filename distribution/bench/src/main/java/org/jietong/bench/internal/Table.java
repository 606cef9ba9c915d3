package org.jietong.bench.internal;

import java.util.List;

/** The tables of a case, in the order in which rows can be added. */
enum Table {
    CONNECTION_CASE("id = ?", "id"),
    CASE_RECEIPT("case_number in (select number from connection_case where id = ?)", "case_number edition"),
    APPLICATION("case_id = ?", "id"),
    DOCUMENT("application_id in (select id from application where case_id = ?)", "application_id position"),
    TASK("application_id in (select id from application where case_id = ?)", "application_id position"),
    CLOCK_ENTRY("application_id in (select id from application where case_id = ?)", "application_id position"),
    ASSIGNMENT("application_id in (select id from application where case_id = ?)", "application_id position"),
    METER("application_id in (select id from application where case_id = ?)", "application_id position"),
    JOURNAL_EVENT("case_id = ?", "id");

    private final String ofCase;
    private final String key;

    Table(String ofCase, String key) {
        this.ofCase = ofCase;
        this.key = key;
    }

    /** All rows of a case, by the id of the case. */
    String select() {
        return "select * from " + name() + " where " + ofCase;
    }

    /**
     * Whether a column is empty when the row is added and is filled in later by others than the use case: the readers of the
     * journal give an event its place at a moment of their own.
     */
    boolean filledLater(String column) {
        return this == JOURNAL_EVENT && "place".equals(column);
    }

    /** The columns of the primary key. */
    List<String> key() {
        return List.of(key.split(" "));
    }
}
