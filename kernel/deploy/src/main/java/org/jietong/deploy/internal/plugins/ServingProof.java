package org.jietong.deploy.internal.plugins;

import java.util.Optional;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.PackReference;
import org.jietong.deploy.internal.jars.Refusals;
import org.osgi.framework.Bundle;

/** Whether a plugin that was started serves. The framework calls a bundle started whatever becomes of its components. */
@FunctionalInterface
interface ServingProof {

    /**
     * Waits a moment for what is still coming.
     *
     * @param carried the rule pack in the bundle, if there is one; the bundle has to bring the utility of it, with that pack
     * @return the bundle; refused with {@link Refusals#NOT_SERVING} saying why
     */
    Outcome<Bundle> of(Bundle started, Optional<PackReference> carried);
}
