package org.jietong.core.internal.numbers;

import java.util.UUID;

/** Makes the ids of records. */
@FunctionalInterface
public interface Ids {

    /** A new id, later in order than those made before it here. */
    UUID next();
}
