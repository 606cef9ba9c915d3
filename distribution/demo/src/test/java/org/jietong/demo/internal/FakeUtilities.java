package org.jietong.demo.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.jietong.api.text.LocalizedText;
import org.jietong.api.utility.DeployedUtility;
import org.jietong.api.utility.Utilities;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;

/** Utilities that come as they are told to. */
final class FakeUtilities implements Utilities {
    final List<String> codes = new CopyOnWriteArrayList<>();

    /** Runs at each look. */
    Runnable looked = () -> {};

    @Override
    public List<DeployedUtility> deployed() {
        looked.run();
        return codes.stream().map(FakeUtilities::utility).toList();
    }

    private static DeployedUtility utility(String code) {
        UtilityCode utility = new UtilityCode(code);
        LocalizedText name = new LocalizedText(code, code);
        return new DeployedUtility(
                utility,
                name,
                "org.jietong.plugin." + code,
                "1.0.0",
                SamplePack.of(utility).reference());
    }

    @Override
    public Optional<DeployedUtility> find(UtilityCode code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> Outcome<T> with(UtilityCode code, Function<Utility, Outcome<T>> work) {
        throw new UnsupportedOperationException();
    }
}
