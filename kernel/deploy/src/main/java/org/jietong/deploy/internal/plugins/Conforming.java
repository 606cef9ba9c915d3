package org.jietong.deploy.internal.plugins;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackConformity;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.utility.Utility;
import org.jietong.deploy.internal.jars.Refusals;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** The pack and the arithmetic over it satisfy what the author's tests ask of them too. */
final class Conforming implements CandidateProof {
    private static final int FINDINGS_TOLD = 5;

    private final BundleContext context;
    private final PackConformity conformity;

    Conforming(BundleContext context, PackConformity conformity) {
        this.context = context;
        this.conformity = conformity;
    }

    @Override
    public Outcome<Candidate> of(Candidate candidate) {
        return candidate
                .pack()
                .flatMap(pack -> utility(candidate.bundle()).map(reference -> asked(candidate, pack, reference)))
                .orElseGet(() -> Outcome.done(candidate));
    }

    private static Optional<ServiceReference<?>> utility(Bundle bundle) {
        return Optional.ofNullable(bundle.getRegisteredServices()).stream()
                .flatMap(Arrays::stream)
                .filter(Conforming::isUtility)
                .findFirst();
    }

    private static boolean isUtility(ServiceReference<?> reference) {
        return Stream.of((String[]) reference.getProperty(Constants.OBJECTCLASS))
                .anyMatch(Utility.class.getName()::equals);
    }

    private Outcome<Candidate> asked(Candidate candidate, BroughtPack pack, ServiceReference<?> reference) {
        Object service = context.getService(reference);
        try {
            return service instanceof Utility utility
                    ? judged(candidate, conformity.findings(pack.content(), utility::derive))
                    : Outcome.done(candidate);
        } finally {
            context.ungetService(reference);
        }
    }

    private static Outcome<Candidate> judged(Candidate candidate, List<PackFinding> findings) {
        return findings.isEmpty()
                ? Outcome.done(candidate)
                : Refusals.because(Refusals.NOT_CONFORMING, "it does not conform: " + words(findings));
    }

    private static String words(List<PackFinding> findings) {
        String told = findings.stream()
                .limit(FINDINGS_TOLD)
                .map(finding -> finding.code() + " in pack/" + finding.where() + ": "
                        + finding.message().en())
                .collect(Collectors.joining("; "));
        int untold = findings.size() - FINDINGS_TOLD;
        return untold > 0 ? told + "; and " + untold + " more" : told;
    }
}
