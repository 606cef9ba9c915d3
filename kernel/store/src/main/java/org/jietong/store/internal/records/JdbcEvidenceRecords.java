package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Consent;
import org.jietong.api.evidence.FetchOrder;
import org.jietong.api.evidence.SourceStanding;
import org.jietong.api.store.EvidenceRecords;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;
import org.jietong.store.internal.sql.Statements;

/** What is asked of evidence sources. An order is known by its attempts and its next instant, which every move changes. */
public final class JdbcEvidenceRecords implements EvidenceRecords {
    private static final String INSERT = Tables.EVIDENCE_ORDER.insert();
    private static final String FORGET = "delete from evidence_order where application_id = ? and document = ?";
    private static final String SOURCES =
            "select distinct source from evidence_order where next_at <= ? order by source";
    private static final String DUE = Tables.EVIDENCE_ORDER.select(
            "where source = ? and next_at <= ? order by next_at, application_id, document fetch first ? rows only");
    private static final String MOVE = Tables.EVIDENCE_ORDER.update(
            List.of("attempts", "next_at", "result"),
            "application_id = ? and document = ? and attempts = ? and next_at = ?");
    private static final String OF_APPLICATION =
            Tables.EVIDENCE_ORDER.select("where application_id = ? order by document");

    private static final String KNOWN =
            "insert into evidence_source (source, failures, last_success, last_failure) values (?, 0, null, null)";
    private static final String ANSWERED = "update evidence_source set last_success = ?, failures = 0 where source = ?";
    private static final String FAILED =
            "update evidence_source set last_failure = ?, failures = failures + 1 where source = ?";
    private static final String STANDINGS =
            "select e.source, e.last_success, e.last_failure, e.failures, (select count(*) from evidence_order o "
                    + "where o.source = e.source and o.next_at is not null) from evidence_source e order by e.source";

    private final Statements statements;

    public JdbcEvidenceRecords(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void ask(List<FetchOrder> orders) {
        statements.change(
                FORGET, orders, (p, order) -> p.id(order.application()).text(order.document()));
        statements.change(INSERT, orders, JdbcEvidenceRecords::write);
    }

    @Override
    public List<String> dueSources(Instant now) {
        return statements.list(SOURCES, p -> p.instant(now), Columns::text);
    }

    @Override
    public List<FetchOrder> due(String source, Instant now, int limit) {
        return statements.list(DUE, p -> p.text(source).instant(now).whole(limit), JdbcEvidenceRecords::read);
    }

    @Override
    public boolean move(FetchOrder seen, FetchOrder now) {
        if (seen.nextAt().isEmpty()) {
            return false;
        }
        return statements.count(MOVE, p -> p.whole(now.attempts())
                        .instant(now.nextAt())
                        .text(now.result().map(Enum::name))
                        .id(seen.application())
                        .text(seen.document())
                        .whole(seen.attempts())
                        .instant(seen.nextAt().get()))
                == 1;
    }

    @Override
    public List<FetchOrder> ofApplication(UUID application) {
        return statements.list(OF_APPLICATION, p -> p.id(application), JdbcEvidenceRecords::read);
    }

    @Override
    public void fared(String source, boolean answered, Instant at) {
        String update = answered ? ANSWERED : FAILED;
        if (statements.count(update, p -> p.instant(at).text(source)) == 0) {
            statements.insertOrRepeat(KNOWN, p -> p.text(source));
            statements.count(update, p -> p.instant(at).text(source));
        }
    }

    @Override
    public List<SourceStanding> standings() {
        return statements.list(STANDINGS, p -> {}, JdbcEvidenceRecords::standing);
    }

    private static SourceStanding standing(Columns columns) throws SQLException {
        String source = columns.text();
        Optional<Instant> success = columns.instantIfAny();
        Optional<Instant> failure = columns.instantIfAny();
        int failures = columns.whole();
        return new SourceStanding(source, false, success, failure, failures, columns.whole());
    }

    private static void write(Parameters parameters, FetchOrder order) throws SQLException {
        parameters
                .text(order.source())
                .text(order.number().value())
                .text(order.caseNumber().value())
                .name(order.consent().by().kind())
                .text(order.consent().by().name())
                .instant(order.consent().at())
                .text(order.consent().wording())
                .instant(order.askedAt())
                .whole(order.attempts())
                .instant(order.nextAt())
                .text(order.result().map(Enum::name))
                .id(order.application())
                .text(order.document());
    }

    private static FetchOrder read(Columns columns) throws SQLException {
        String source = columns.text();
        ApplicationNumber number = new ApplicationNumber(columns.text());
        CaseNumber caseNumber = new CaseNumber(columns.text());
        Consent.Given consent =
                new Consent.Given(ActorColumns.read(columns).orElseThrow(), columns.instant(), columns.text());
        Instant askedAt = columns.instant();
        int attempts = columns.whole();
        Optional<Instant> nextAt = columns.instantIfAny();
        Optional<FetchOrder.Result> result = columns.nameIfAny(FetchOrder.Result.class);
        return new FetchOrder(
                columns.id(), columns.text(), source, number, caseNumber, consent, askedAt, attempts, nextAt, result);
    }
}
