package org.jietong.store.internal.records;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Classified;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Due;
import org.jietong.api.cases.Elapsed;
import org.jietong.api.cases.Inspection;
import org.jietong.api.cases.Inspections;
import org.jietong.api.cases.Remark;
import org.jietong.api.cases.Returned;
import org.jietong.api.cases.Watch;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackReference;
import org.jietong.api.store.JudgedRecords.Judged;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;

/** The row of an application as it is read, without its lists, which stand in tables of their own. */
record ApplicationRow(
        ApplicationKey key,
        ApplicationState state,
        Optional<Due> due,
        long version,
        Watch watch,
        Facts facts,
        Classified classified,
        Optional<Inspection> inspection,
        Optional<Instant> supplyStartedAt,
        Optional<Elapsed> elapsed,
        List<Remark> remarks,
        List<Returned> returns,
        Inspections inspections) {

    static void writeFixed(Parameters parameters, ApplicationKey key, int position) throws SQLException {
        parameters
                .id(key.id())
                .text(key.number().value())
                .id(key.caseId())
                .text(key.caseNumber().value())
                .whole(position)
                .text(key.utility().value())
                .text(key.district().code())
                .instant(key.submittedAt());
    }

    static void writeProgress(Parameters parameters, Application application) throws SQLException {
        parameters
                .name(application.state())
                .flag(application.state().ended())
                .id(application.representative().id())
                .instant(application.due().map(Due::at))
                .flag(application.due().map(Due::provisional).orElse(false))
                .whole(application.version())
                .instant(application.watch().wakesAt())
                .json(EscalationJson.groups(application.watch().escalations()));
    }

    static void writeClassification(Parameters parameters, Application application) throws SQLException {
        Classified classified = application.classified();
        PackReference pack = classified.pack();
        parameters
                .json(application.facts().values())
                .text(classified.category())
                .text(pack.version())
                .text(pack.digest())
                .instant(pack.effectiveFrom())
                .json(classified.rules());
    }

    static void writeEnding(Parameters parameters, Application application) throws SQLException {
        Optional<Inspection> inspection = application.connection().map(c -> c.inspection());
        parameters
                .text(inspection.map(i -> i.result().name()))
                .jsonIfAny(inspection.map(Inspection::findings))
                .instant(application.connection().map(c -> c.supplyStartedAt()));
        writeElapsed(parameters, application.connection().flatMap(Connection::elapsed))
                .json(application.remarks().stream().map(ApplicationRow::group).toList())
                .json(ReturnedJson.groups(application.returns()))
                .bytesIfAny(InspectionJson.bytes(application.inspections()));
    }

    static Parameters writeElapsed(Parameters parameters, Optional<Elapsed> elapsed) throws SQLException {
        return parameters
                .number(elapsed.map(Elapsed::netWorkingDays))
                .number(elapsed.map(Elapsed::limitWorkingDays))
                .number(elapsed.flatMap(Elapsed::load));
    }

    static Optional<Elapsed> readElapsed(Columns columns) throws SQLException {
        Optional<BigDecimal> net = columns.numberIfAny();
        Optional<BigDecimal> limit = columns.numberIfAny();
        Optional<BigDecimal> load = columns.numberIfAny();
        return net.map(days -> new Elapsed(days, limit.orElseThrow(), load));
    }

    static ApplicationRow read(Columns columns) throws SQLException {
        ApplicationKey key = key(columns);
        ApplicationState state = columns.name(ApplicationState.class);
        columns.flag(); // ended follows from the state
        columns.id(); // the representative is the last one assigned
        Optional<Instant> dueAt = columns.instantIfAny();
        boolean provisional = columns.flag();
        long version = columns.longWhole();
        Watch watch = new Watch(columns.instantIfAny(), EscalationJson.escalations(columns.groups()));
        Facts facts = new Facts(columns.group());
        Classified classified = classified(columns, key.utility());
        Optional<Inspection.Result> result = columns.nameIfAny(Inspection.Result.class);
        List<String> findings = columns.textsIfAny();
        Optional<Instant> supplyStartedAt = columns.instantIfAny();
        Optional<Elapsed> elapsed = readElapsed(columns);
        List<Remark> remarks =
                columns.groups().stream().map(ApplicationRow::remark).toList();
        List<Returned> returns = ReturnedJson.returns(columns.groups());
        Inspections inspections = InspectionJson.inspections(columns.bytesIfAny());
        return new ApplicationRow(
                key,
                state,
                dueAt.map(at -> new Due(at, provisional)),
                version,
                watch,
                facts,
                classified,
                result.map(r -> new Inspection(r, findings)),
                supplyStartedAt,
                elapsed,
                remarks,
                returns,
                inspections);
    }

    /** Reads the columns of {@link Tables#JUDGED}. */
    static Judged readJudged(Columns columns) throws SQLException {
        ApplicationKey key = key(columns);
        ApplicationState state = columns.name(ApplicationState.class);
        Facts facts = new Facts(columns.group());
        return new Judged(key, state, facts, classified(columns, key.utility()));
    }

    private static ApplicationKey key(Columns columns) throws SQLException {
        UUID id = columns.id();
        ApplicationNumber number = new ApplicationNumber(columns.text());
        UUID caseId = columns.id();
        CaseNumber caseNumber = new CaseNumber(columns.text());
        columns.whole(); // the place within the case is that of the query's order
        UtilityCode utility = new UtilityCode(columns.text());
        return new ApplicationKey(
                id, number, caseId, caseNumber, utility, new District(columns.text()), columns.instant());
    }

    /** A pack always belongs to the utility of the application. */
    private static Classified classified(Columns columns, UtilityCode utility) throws SQLException {
        String category = columns.text();
        PackReference pack = new PackReference(utility, columns.text(), columns.text(), columns.instant());
        return new Classified(category, pack, columns.texts());
    }

    private static Map<String, String> group(Remark remark) {
        return Map.of("subject", remark.subject(), "reason", remark.reason());
    }

    private static Remark remark(Map<String, Object> group) {
        return new Remark((String) group.get("subject"), (String) group.get("reason"));
    }
}
