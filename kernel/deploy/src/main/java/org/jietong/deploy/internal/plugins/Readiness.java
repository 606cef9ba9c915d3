package org.jietong.deploy.internal.plugins;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jietong.api.problem.Outcome;
import org.jietong.deploy.internal.jars.Refusals;
import org.osgi.framework.Bundle;

/**
 * What worked in the version before works in the one that follows: a component that still waits for something, such as tables
 * that are being made, is waited for. A plugin that comes for the first time may wait on.
 */
final class Readiness implements CandidateProof {
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(20);

    private final ComponentStates components;
    private final Duration patience;

    /** @param patience how long is waited */
    Readiness(ComponentStates components, Duration patience) {
        this.components = components;
        this.patience = patience;
    }

    @Override
    public Outcome<Candidate> of(Candidate candidate) {
        Set<String> needed = candidate.before().stream()
                .flatMap(before -> components.satisfied(before).stream())
                .collect(Collectors.toSet());
        long end = System.nanoTime() + patience.toNanos();
        List<LackedService> lacked = lacked(candidate.bundle(), needed);
        while (!lacked.isEmpty()
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
            lacked = lacked(candidate.bundle(), needed);
        }
        return components
                .failure(candidate.bundle())
                .map(why -> Refusals.<Candidate>notServing(why, List.of()))
                .orElse(lacked.isEmpty() ? Outcome.done(candidate) : refused(lacked));
    }

    private List<LackedService> lacked(Bundle bundle, Set<String> needed) {
        return components.lacked(bundle).stream()
                .filter(lacked -> needed.contains(lacked.component()))
                .toList();
    }

    private static Outcome<Candidate> refused(List<LackedService> lacked) {
        return Refusals.notServing(
                lacked.stream().map(LackedService::words).collect(Collectors.joining("; ")),
                lacked.stream().map(LackedService::filter).distinct().toList());
    }
}
