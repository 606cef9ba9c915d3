package org.jietong.core.internal.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.cases.ProjectSheets;
import org.jietong.api.cases.Sheets;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;

/** The sheets in the store, with the drawings in the packs that are kept for ever. */
class StoredSheets implements ProjectSheets {
    private final Store store;
    private final Applications applications;
    private final RuleEngine engine;

    StoredSheets(Store store, Applications applications, RuleEngine engine) {
        this.store = store;
        this.applications = applications;
        this.engine = engine;
    }

    @Override
    public Outcome<IssuedSheets> find(ApplicationNumber number, Caller caller) {
        return applications.find(number, caller).then(this::issued);
    }

    @Override
    public Map<ApplicationNumber, Sheets> of(CaseDetail seen) {
        List<Application> accepted = seen.applications().stream()
                .filter(StoredSheets::mayHaveSome)
                .map(ApplicationDetail::application)
                .toList();
        return accepted.isEmpty() ? Map.of() : store.read(work -> kept(accepted, work));
    }

    private static Map<ApplicationNumber, Sheets> kept(List<Application> applications, UnitOfWork work) {
        Map<ApplicationNumber, Sheets> kept = new TreeMap<>(Comparator.comparing(ApplicationNumber::value));
        applications.forEach(application -> work.sheets()
                .find(application.key().id())
                .ifPresent(sheets -> kept.put(application.key().number(), sheets)));
        return kept;
    }

    private static boolean mayHaveSome(ApplicationDetail detail) {
        return detail.category().simpleProject()
                && !detail.application().ledger().isEmpty();
    }

    private Outcome<IssuedSheets> issued(ApplicationDetail detail) {
        if (!mayHaveSome(detail)) {
            return Outcome.refused(ProblemType.NO_SHEETS);
        }
        Application application = detail.application();
        return store.read(
                        work -> work.sheets().find(application.key().id()).map(sheets -> issued(detail, sheets, work)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Problem.of(ProblemType.NO_SHEETS, reasons(detail))));
    }

    private static IssuedSheets issued(ApplicationDetail detail, Sheets sheets, UnitOfWork work) {
        Application application = detail.application();
        Case of = work.cases()
                .find(application.key().caseNumber())
                .orElseThrow(() -> new IllegalStateException("an application without its case"));
        return new IssuedSheets(
                of, application, detail.pack(), detail.category(), sheets, drawing(detail, sheets, work));
    }

    private static String drawing(ApplicationDetail detail, Sheets sheets, UnitOfWork work) {
        String digest = detail.pack().reference().digest();
        PackContent pack = work.packs()
                .content(digest)
                .orElseThrow(() -> new IllegalStateException("the rule pack " + digest + " was not kept"));
        return StreamSupport.stream(pack.paths().spliterator(), false)
                .filter(path -> path.endsWith(".svg"))
                .map(pack::text)
                .flatMap(Optional::stream)
                .filter(sheets.drawing()::is)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no drawing " + sheets.drawing().code() + " in rule pack " + digest));
    }

    /** The pack and the facts that it was accepted with have not changed since, so the kit does not fit for the same reasons. */
    private List<Violation> reasons(ApplicationDetail detail) {
        return engine.estimate(
                        detail.pack(),
                        detail.application().facts(),
                        detail.category().kit())
                .problem()
                .map(Problem::violations)
                .orElse(List.of());
    }
}
