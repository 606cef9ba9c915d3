package org.jietong.bench.internal;

import java.util.List;

/** The tables of a case, in the order in which rows can be added. */
enum Table {
    CONNECTION_CASE("id = ?", List.of("id")),
    APPLICATION("case_id = ?", List.of("id")),
    DOCUMENT("application_id in (select id from application where case_id = ?)", List.of("application_id", "position")),
    TASK("application_id in (select id from application where case_id = ?)", List.of("application_id", "position")),
    CLOCK_ENTRY(
            "application_id in (select id from application where case_id = ?)", List.of("application_id", "position")),
    ASSIGNMENT(
            "application_id in (select id from application where case_id = ?)", List.of("application_id", "position")),
    METER("application_id in (select id from application where case_id = ?)", List.of("application_id", "position")),
    JOURNAL_EVENT("case_id = ?", List.of("id"));

    private final String ofCase;
    private final List<String> key;

    Table(String ofCase, List<String> key) {
        this.ofCase = ofCase;
        this.key = key;
    }

    /** All rows of a case, by the id of the case. */
    String select() {
        return "select * from " + name() + " where " + ofCase;
    }

    List<String> key() {
        return key;
    }
}
