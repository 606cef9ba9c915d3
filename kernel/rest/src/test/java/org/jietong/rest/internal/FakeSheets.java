package org.jietong.rest.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.IssuedReceipt;
import org.jietong.api.cases.IssuedReply;
import org.jietong.api.cases.IssuedSheets;
import org.jietong.api.cases.ProjectSheets;
import org.jietong.api.cases.Sheets;
import org.jietong.api.identity.Caller;
import org.jietong.api.print.Sheet;
import org.jietong.api.print.SheetPrinter;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.rest.internal.resource.Printing;

/** Knows the sheets of one application, and prints what was asked of it. */
final class FakeSheets implements ProjectSheets, Printing, SheetPrinter {
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
    public Outcome<byte[]> print(Function<SheetPrinter, Outcome<byte[]>> work) {
        return work.apply(this);
    }

    @Override
    public Outcome<byte[]> print(IssuedSheets issued, Set<Sheet> wanted, Locale language) {
        return printed(new TreeSet<>(wanted) + " " + language);
    }

    @Override
    public Outcome<byte[]> print(IssuedReceipt issued, Locale language) {
        return printed("receipt " + issued.receipt().number() + " " + language);
    }

    @Override
    public Outcome<byte[]> print(IssuedReply issued, Locale language) {
        return printed("reply " + issued.reply().edition() + " " + language);
    }

    private Outcome<byte[]> printed(String what) {
        return refusal.<Outcome<byte[]>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(("%PDF " + what).getBytes(StandardCharsets.UTF_8)));
    }

    private static Sheets sheets() {
        return Sheets.frozen(Samples.estimate(), Samples.NOW);
    }
}
