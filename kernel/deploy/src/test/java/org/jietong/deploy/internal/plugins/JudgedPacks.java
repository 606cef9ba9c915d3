package org.jietong.deploy.internal.plugins;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackExamination;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.utility.UtilityCode;

/**
 * Judges a pack by the name of a file in it: {@code broken} has a gap, {@code taken} a version that is taken, {@code raced} one
 * that is taken between examination and publication; over {@code overflowing} the check fails, and at {@code away} the database
 * does not answer.
 */
final class JudgedPacks implements RulePacks, PackExamination {
    private static final LocalizedText NAME = new LocalizedText("水", "water");

    private final List<String> published = new ArrayList<>();

    /** The digests, in the order of their publication. */
    List<String> published() {
        return List.copyOf(published);
    }

    @Override
    public Outcome<PackReference> examine(PackContent content) {
        if (content.bytes("broken").isPresent()) {
            return Outcome.refused(gap());
        }
        if (content.bytes("taken").isPresent()) {
            return Outcome.refused(taken(content));
        }
        if (content.bytes("overflowing").isPresent()) {
            throw new StackOverflowError();
        }
        if (content.bytes("away").isPresent()) {
            throw new RefusedException(Problem.of(ProblemType.STORE_UNAVAILABLE));
        }
        return Outcome.done(reference(content));
    }

    @Override
    public Outcome<RulePack> publish(PackContent content) {
        if (content.bytes("raced").isPresent()) {
            return Outcome.refused(taken(content));
        }
        published.add(content.digest());
        return Outcome.done(new RulePack(
                reference(content),
                NAME,
                "T",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    private static PackReference reference(PackContent content) {
        return new PackReference(new UtilityCode("water"), "2021.1", content.digest(), Instant.EPOCH);
    }

    private static Problem gap() {
        Map<String, String> words = Map.of("where", "classification.dmn", "en", "nothing applies above 1000");
        return new Problem(
                ProblemType.PACK_REFUSED, Map.of("reason", "CHECK_FAILED"), List.of(new Violation("", "GAP", words)));
    }

    private static Problem taken(PackContent content) {
        return Problem.of(
                ProblemType.PACK_REFUSED,
                Map.of(
                        "reason", "VERSION_TAKEN",
                        "utility", "water",
                        "version", "2021.1",
                        "digest", content.digest(),
                        "knownDigest", "0123456789abcdef",
                        "knownStage", "APPROVED"));
    }

    @Override
    public List<PackFinding> check(PackContent content) {
        return List.of();
    }

    @Override
    public Optional<RulePack> inForce(UtilityCode utility, Instant at) {
        return Optional.empty();
    }

    @Override
    public Optional<RulePack> find(String digest) {
        return Optional.empty();
    }

    @Override
    public String form(RulePack pack, Locale locale) {
        return "{}";
    }
}
