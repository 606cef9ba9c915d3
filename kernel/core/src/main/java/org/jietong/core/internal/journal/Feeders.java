package org.jietong.core.internal.journal;

import java.util.Optional;

/** Those who feed consumers on this node. */
@FunctionalInterface
public interface Feeders {

    /** Whoever feeds a consumer; empty when it is not on this node. */
    Optional<Feeder> feeder(String consumer);
}
