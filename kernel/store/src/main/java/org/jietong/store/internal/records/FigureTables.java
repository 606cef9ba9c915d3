package org.jietong.store.internal.records;

import java.util.List;
import org.jietong.store.internal.sql.Table;

/** The tables of the figures, likewise with their columns in the order of their mappers. */
final class FigureTables {
    /** Whose an application is. */
    private static final List<String> PORTFOLIO = List.of("utility", "category", "district", "representative");

    static final Table OUTCOME = Table.of(
            "outcome",
            List.of(
                    PORTFOLIO,
                    List.of("ended_on", "ending", "net_days", "gross_days", "limit_days", "on_time", "returns"),
                    List.of("promise", "application_id")));

    static final Table OPEN_APPLICATION = Table.of(
            "open_application",
            List.of(
                    PORTFOLIO,
                    List.of("accepted", "stands", "stands_until", "risk_at", "due_at"),
                    List.of("application_id")));

    private FigureTables() {}
}
