package org.jietong.deploy.internal.utilities;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.utility.DeployedUtility;
import org.jietong.api.utility.Utilities;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.jietong.deploy.internal.utilities.ServedUtility.Origin;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the services of the plugins. A utility serves when its pack is published and no replacement is under way any more
 * of which it may be a part: so no request meets new code under old rules, nor rules of a plugin that is refused.
 */
@Component(immediate = true)
public final class DeployedUtilities implements Utilities, Replacements {
    private static final Logger LOG = LoggerFactory.getLogger(DeployedUtilities.class);

    private final ServingList serving;
    private final RulePacks packs;
    private final Clock clock;
    private final Patience patience;

    /**
     * How long is waited.
     *
     * @param forReturn by a request, for a utility that is on its way; longer than it takes to find out that a new
     *     version does not serve and to put back the old one
     * @param forRunningWork by a plugin that is to go, for the work that runs with it
     */
    record Patience(Duration forReturn, Duration forRunningWork) {
        static final Patience USUAL = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    @Activate
    public DeployedUtilities(
            @Reference RulePacks packs, @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this(packs, clock, Patience.USUAL);
    }

    DeployedUtilities(RulePacks packs, Clock clock, Patience patience) {
        this.serving = new ServingList(new Admission(packs));
        this.packs = packs;
        this.clock = clock;
        this.patience = patience;
    }

    /** A plugin's service came. What it does wrong is its own affair: it is logged, and the utility is not listed. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(Utility utility, ServiceReference<Utility> reference) {
        Origin origin = Origin.of(reference);
        try {
            arrived(utility, origin);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.error("A utility of {} {} is not listed", origin.symbolicName(), origin.version(), e);
        }
    }

    void unbind(Utility utility) {
        left(utility);
    }

    void arrived(Utility utility, Origin origin) {
        serving.arrive(Newcomer.of(utility, origin));
    }

    /** Returns when no work runs with the utility any more, or patience is at its end. */
    void left(Utility utility) {
        serving.remove(utility).ifPresent(gone -> {
            int running = gone.retire(patience.forRunningWork());
            if (running > 0) {
                LOG.warn("Utility {} goes while {} calls still run with it", gone.code(), running);
            }
            LOG.info(
                    "Utility {} is no longer served by {} {}",
                    gone.code(),
                    gone.origin().symbolicName(),
                    gone.origin().version());
        });
    }

    @Override
    public <T> T during(Function<Handover, T> replacement) {
        return serving.during(replacement);
    }

    @Override
    public void startEnded() {
        serving.startEnded();
    }

    @Override
    public List<DeployedUtility> deployed() {
        Map<UtilityCode, DeployedUtility> byCode = new TreeMap<>();
        serving.bestFirst().forEach(served -> byCode.putIfAbsent(served.code(), described(served)));
        return List.copyOf(byCode.values());
    }

    @Override
    public Optional<DeployedUtility> find(UtilityCode code) {
        return serving.bestFirst().stream()
                .filter(served -> served.code().equals(code))
                .findFirst()
                .map(this::described);
    }

    @Override
    public <T> Outcome<T> with(UtilityCode code, Function<Utility, Outcome<T>> work) {
        Optional<ServedUtility> leased = serving.lease(code);
        if (leased.isEmpty() && isKnown(code)) {
            leased = serving.awaitLease(code, patience.forReturn());
        }
        if (leased.isEmpty()) {
            ProblemType type = isKnown(code) ? ProblemType.UTILITY_UNAVAILABLE : ProblemType.UNKNOWN_UTILITY;
            return Outcome.refused(Problem.of(type, Map.of("utility", code.value())));
        }
        ServedUtility served = leased.get();
        try {
            return work.apply(served.service());
        } finally {
            served.lease().release();
        }
    }

    private boolean isKnown(UtilityCode code) {
        return packs.inForce(code, clock.instant()).isPresent();
    }

    private DeployedUtility described(ServedUtility served) {
        RulePack pack = packs.inForce(served.code(), clock.instant()).orElse(served.published());
        return new DeployedUtility(
                served.code(),
                pack.name(),
                served.origin().symbolicName(),
                served.origin().version().toString(),
                pack.reference());
    }
}
