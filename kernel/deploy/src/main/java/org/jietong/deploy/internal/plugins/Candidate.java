package org.jietong.deploy.internal.plugins;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;

/**
 * A bundle that was started and is to serve.
 *
 * @param bundle the bundle
 * @param pack the rule pack it carries, if it carries one
 * @param before what serves in its place so far: one bundle, or none
 */
record Candidate(Bundle bundle, Optional<BroughtPack> pack, List<Bundle> before) {
    Candidate {
        before = List.copyOf(before);
    }
}
