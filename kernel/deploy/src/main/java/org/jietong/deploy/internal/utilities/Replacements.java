package org.jietong.deploy.internal.utilities;

import java.util.function.Supplier;

/** Told by whoever replaces plugins, so that requests wait for a utility that is on its way and for no other. */
public interface Replacements {

    /** Runs a replacement: a utility that goes meanwhile is on its way back until the replacement has ended. */
    <T> T during(Supplier<T> replacement);

    /** The plugins that were there at the start have been dealt with. Up to then every utility is on its way. */
    void startEnded();
}
