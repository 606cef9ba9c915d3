package org.jietong.deploy.internal.plugins;

import java.util.Optional;
import org.osgi.framework.Bundle;

/** Whether a plugin that was started serves. The framework calls a bundle started whatever becomes of its components. */
@FunctionalInterface
interface ServingProof {

    /** Why a started bundle does not serve, in words; empty when it does. Waits a moment for what is still coming. */
    Optional<String> whyNot(Bundle started);
}
