package org.jietong.deploy.internal.plugins;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackReference;
import org.jietong.deploy.internal.jars.Refusals;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** No component of the plugin has failed, and one that carries a rule pack brings the utility of that pack. */
final class ComponentProof implements ServingProof {
    static final Duration USUAL_PATIENCE = Duration.ofSeconds(2);

    private final BundleContext context;
    private final ComponentStates components;
    private final Duration patience;

    /** @param patience how long is waited for a utility of which nothing is known yet */
    ComponentProof(BundleContext context, ComponentStates components, Duration patience) {
        this.context = context;
        this.components = components;
        this.patience = patience;
    }

    @Override
    public Outcome<Bundle> of(Bundle started, Optional<PackReference> carried) {
        return whole(started)
                .then(bundle -> carried.map(pack -> bringing(bundle, pack)).orElseGet(() -> Outcome.done(bundle)));
    }

    private Outcome<Bundle> whole(Bundle bundle) {
        return components.failure(bundle).map(ComponentProof::refused).orElseGet(() -> Outcome.done(bundle));
    }

    /** Making the utility may be what makes a component fail, so that is asked again. */
    private Outcome<Bundle> bringing(Bundle bundle, PackReference pack) {
        BroughtUtility utility = new BroughtUtility(context, bundle, pack);
        utility.open();
        try {
            boolean isThere = utility.isThere() || (isOpen(bundle, utility) && utility.comesWithin(patience));
            return whole(bundle).then(whole -> isThere ? Outcome.done(whole) : absent(whole, utility));
        } finally {
            utility.close();
        }
    }

    private boolean isOpen(Bundle bundle, BroughtUtility utility) {
        return utility.fault().isEmpty() && components.failure(bundle).isEmpty();
    }

    private Outcome<Bundle> absent(Bundle bundle, BroughtUtility utility) {
        if (utility.fault().isPresent()) {
            return refused(utility.fault().get());
        }
        List<LackedService> lacked = components.lacked(bundle);
        String words = Stream.concat(
                        Stream.of("it carries a rule pack and brings no utility"),
                        lacked.stream().map(LackedService::words))
                .collect(Collectors.joining("; "));
        return Refusals.notServing(words, absentFilters(lacked));
    }

    /** What is there and yet does not satisfy is nothing to wait for. */
    private List<String> absentFilters(List<LackedService> lacked) {
        return lacked.stream()
                .map(LackedService::filter)
                .filter(filter -> !LackedService.isOffered(context, filter))
                .distinct()
                .toList();
    }

    private static Outcome<Bundle> refused(String why) {
        return Refusals.notServing(why, List.of());
    }
}
