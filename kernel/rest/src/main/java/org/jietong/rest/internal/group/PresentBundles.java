package org.jietong.rest.internal.group;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jietong.api.bundles.Bundles;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Whoever deploys bundles waits for this API to answer, so that they are looked up at each request. */
@Component
public final class PresentBundles implements BundleDesk {
    private final AtomicReference<Bundles> present = new AtomicReference<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindBundles(Bundles bundles) {
        present.set(bundles);
    }

    void unbindBundles(Bundles bundles) {
        present.compareAndSet(bundles, null);
    }

    /** @throws RefusedException {@code UNAVAILABLE} while nobody deploys */
    @Override
    public Bundles get() {
        return Optional.ofNullable(present.get())
                .orElseThrow(() -> new RefusedException(Problem.of(ProblemType.UNAVAILABLE)));
    }
}
