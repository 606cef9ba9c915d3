package org.jietong.deploy.internal.plugins;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.extension.Extension;
import org.jietong.api.extension.ExtensionTrial;
import org.jietong.api.problem.Outcome;
import org.jietong.deploy.internal.jars.Refusals;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** The resources that a plugin brings can be set up, so that they answer. */
final class Answering implements CandidateProof {
    private final BundleContext context;
    private final ExtensionTrial trial;

    Answering(BundleContext context, ExtensionTrial trial) {
        this.context = context;
        this.trial = trial;
    }

    @Override
    public Outcome<Candidate> of(Candidate candidate) {
        return Optional.ofNullable(candidate.bundle().getRegisteredServices()).stream()
                .flatMap(Arrays::stream)
                .filter(Answering::isExtension)
                .flatMap(reference -> fault(reference).stream())
                .findFirst()
                .map(why -> Refusals.<Candidate>because(Refusals.NOT_SERVING, "its resources do not answer: " + why))
                .orElseGet(() -> Outcome.done(candidate));
    }

    private static boolean isExtension(ServiceReference<?> reference) {
        return Stream.of((String[]) reference.getProperty(Constants.OBJECTCLASS))
                .anyMatch(Extension.class.getName()::equals);
    }

    private Optional<String> fault(ServiceReference<?> reference) {
        Object service = context.getService(reference);
        try {
            return service instanceof Extension extension ? trial.fault(extension) : Optional.empty();
        } finally {
            context.ungetService(reference);
        }
    }
}
