package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.utility.DeployedUtility;
import org.jietong.api.utility.Utilities;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;

/** Utilities that can be taken away and put back; each works out the fact {@code derived}. */
public final class FakeUtilities implements Utilities {
    private final Set<UtilityCode> known = new TreeSet<>();
    private final Set<UtilityCode> away = ConcurrentHashMap.newKeySet();

    public FakeUtilities(String... codes) {
        for (String code : codes) {
            known.add(new UtilityCode(code));
        }
    }

    public void takeAway(String code) {
        away.add(new UtilityCode(code));
    }

    public void putBack(String code) {
        away.remove(new UtilityCode(code));
    }

    @Override
    public List<DeployedUtility> deployed() {
        return known.stream()
                .filter(code -> !away.contains(code))
                .map(code -> new DeployedUtility(
                        code,
                        new LocalizedText(code.value(), code.value()),
                        code.value(),
                        "1.0.0",
                        new PackReference(code, "1", code.value() + "-1", Instant.EPOCH)))
                .toList();
    }

    @Override
    public Optional<DeployedUtility> find(UtilityCode code) {
        return deployed().stream()
                .filter(utility -> utility.code().equals(code))
                .findFirst();
    }

    @Override
    public <T> Outcome<T> with(UtilityCode code, Function<Utility, Outcome<T>> work) {
        if (!known.contains(code)) {
            return Outcome.refused(ProblemType.UNKNOWN_UTILITY);
        }
        return away.contains(code) ? Outcome.refused(ProblemType.UTILITY_UNAVAILABLE) : work.apply(new Deployed(code));
    }

    private record Deployed(UtilityCode code) implements Utility {
        @Override
        public PackContent rulePack() {
            return new PackContent(Map.of());
        }

        @Override
        public Facts derive(Facts declared) {
            return declared.and("derived", true);
        }
    }
}
