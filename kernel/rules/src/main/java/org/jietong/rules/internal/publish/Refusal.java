package org.jietong.rules.internal.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.PackReference;
import org.jietong.api.store.PackRecords.Kept;
import org.jietong.rules.internal.check.PackCheck;

/** Why a pack is not taken. */
public final class Refusal {
    private Refusal() {}

    /** For the errors that the check found. */
    public static Problem of(PackCheck check) {
        return of(check.findings());
    }

    /** For the errors among findings. */
    public static Problem of(List<PackFinding> findings) {
        List<Violation> violations = findings.stream()
                .filter(finding -> finding.severity() == PackFinding.Severity.ERROR)
                .map(Refusal::violation)
                .toList();
        return new Problem(ProblemType.PACK_REFUSED, Map.of("reason", "CHECK_FAILED"), violations);
    }

    /** For a version that is known with other content. */
    public static Problem versionTaken(PackReference reference) {
        return Problem.of(
                ProblemType.PACK_REFUSED,
                Map.of(
                        "reason",
                        "VERSION_TAKEN",
                        "utility",
                        reference.utility().value(),
                        "version",
                        reference.version()));
    }

    /** The same, with what has the version: its digest and how far it has come. */
    static Problem versionTaken(PackReference reference, Kept known) {
        Map<String, String> words = new HashMap<>(versionTaken(reference).arguments());
        words.put("digest", reference.digest());
        words.put("knownDigest", known.reference().digest());
        words.put("knownStage", known.stage().name());
        return Problem.of(ProblemType.PACK_REFUSED, words);
    }

    private static Violation violation(PackFinding finding) {
        return new Violation(
                "",
                finding.code(),
                Map.of(
                        "where", finding.where(),
                        "zh", finding.message().zh(),
                        "en", finding.message().en()));
    }
}
