package org.jietong.rest.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.cases.ProjectSheets;
import org.jietong.api.cases.Sheets;
import org.jietong.api.identity.Caller;
import org.jietong.api.print.Sheet;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.rest.internal.resource.Printing;

/** Knows the sheets of one application, and prints what was asked of it. */
final class FakeSheets implements ProjectSheets, Printing {
    Optional<Problem> refusal = Optional.empty();

    @Override
    public Outcome<IssuedSheets> find(ApplicationNumber number, Caller caller) {
        if (!number.equals(Samples.NUMBER)) {
            Violation beyond = new Violation(
                    "", "KIT_OUT_OF_BOUNDS", Map.of("bound", "LENGTH", "zh", "管线过长", "en", "Too long a line"));
            return Outcome.refused(Problem.of(ProblemType.NO_SHEETS, List.of(beyond)));
        }
        return Outcome.done(new IssuedSheets(
                Samples.caseDetail().record(),
                Samples.application(),
                Samples.pack(),
                Samples.category(),
                sheets(),
                Samples.estimate().drawing().svg()));
    }

    @Override
    public Map<ApplicationNumber, Sheets> of(CaseDetail seen) {
        return Map.of(Samples.NUMBER, sheets());
    }

    @Override
    public Outcome<byte[]> print(IssuedSheets issued, Set<Sheet> wanted, Locale language) {
        String printed = "%PDF " + new TreeSet<>(wanted) + " " + language;
        return refusal.<Outcome<byte[]>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(printed.getBytes(StandardCharsets.UTF_8)));
    }

    private static Sheets sheets() {
        return Sheets.frozen(Samples.estimate(), Samples.NOW);
    }
}
