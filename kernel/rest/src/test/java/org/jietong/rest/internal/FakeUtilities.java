package org.jietong.rest.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.DeployedUtility;
import org.jietong.api.utility.Utilities;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;

/** Water serves; gas is away; nothing else was ever there. */
final class FakeUtilities implements Utilities {
    private static final Utility WATER = new Utility() {
        @Override
        public UtilityCode code() {
            return Samples.WATER;
        }

        @Override
        public PackContent rulePack() {
            return new PackContent(Map.of());
        }

        @Override
        public Facts derive(Facts declared) {
            return declared.and("derived", true);
        }
    };

    @Override
    public List<DeployedUtility> deployed() {
        return List.of(new DeployedUtility(
                Samples.WATER, Samples.text("供水", "Water"), "org.jietong.plugin.water", "1.0.0", Samples.reference()));
    }

    @Override
    public Optional<DeployedUtility> find(UtilityCode code) {
        return deployed().stream().filter(u -> u.code().equals(code)).findFirst();
    }

    @Override
    public <T> Outcome<T> with(UtilityCode code, Function<Utility, Outcome<T>> work) {
        return switch (code.value()) {
            case "water" -> work.apply(WATER);
            case "gas" -> Outcome.refused(Problem.of(ProblemType.UTILITY_UNAVAILABLE, Map.of("utility", "gas")));
            default -> Outcome.refused(Problem.of(ProblemType.UNKNOWN_UTILITY, Map.of("utility", code.value())));
        };
    }
}
