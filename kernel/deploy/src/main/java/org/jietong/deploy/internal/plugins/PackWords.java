package org.jietong.deploy.internal.plugins;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jietong.api.packs.PackStage;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/** Says in words why a rule pack is not taken, and what to do about it. */
final class PackWords {
    private static final int FINDINGS_TOLD = 5;
    private static final int DIGITS_TOLD = 12;
    private static final String UNKNOWN = "?";

    private PackWords() {}

    static String of(Problem problem) {
        if (isAway(problem)) {
            return "the database does not answer; the jar is tried again by itself";
        }
        String reason =
                problem.arguments().getOrDefault("reason", problem.type().key());
        if (reason.equals("VERSION_TAKEN")) {
            return versionTaken(problem.arguments());
        }
        return problem.violations().isEmpty()
                ? "the kernel gives the reason " + reason + " and nothing more"
                : findings(problem.violations());
    }

    /** Whether the database is what is wrong, and not the pack. */
    static boolean isAway(Problem problem) {
        return problem.type() == ProblemType.STORE_UNAVAILABLE;
    }

    private static String versionTaken(Map<String, String> known) {
        return "version " + known.getOrDefault("version", UNKNOWN) + " of " + known.getOrDefault("utility", UNKNOWN)
                + (isPublished(known) ? " is published already" : " was handed in already")
                + " with other content (digest " + digest(known, "knownDigest") + "; this one has "
                + digest(known, "digest") + "). Raise \"version\" in pack/pack.json, build the jar and copy it again";
    }

    private static boolean isPublished(Map<String, String> known) {
        String stage = known.getOrDefault("knownStage", PackStage.APPROVED.name());
        return stage.equals(PackStage.APPROVED.name());
    }

    /** The first digits tell two packs apart, and all of them are found by these. */
    private static String digest(Map<String, String> known, String name) {
        String digest = known.getOrDefault(name, UNKNOWN);
        return digest.length() > DIGITS_TOLD ? digest.substring(0, DIGITS_TOLD) + "…" : digest;
    }

    private static String findings(List<Violation> violations) {
        String told =
                violations.stream().limit(FINDINGS_TOLD).map(PackWords::finding).collect(Collectors.joining("; "));
        int untold = violations.size() - FINDINGS_TOLD;
        return untold > 0 ? told + "; and " + untold + " more" : told;
    }

    private static String finding(Violation violation) {
        Map<String, String> words = violation.arguments();
        String where = words.getOrDefault("where", "");
        String message = words.getOrDefault("en", "");
        return violation.code()
                + (where.isEmpty() ? "" : " in pack/" + where)
                + (message.isEmpty() ? "" : ": " + message);
    }
}
