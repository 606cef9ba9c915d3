package org.jietong.rules.internal.engine;

import java.util.Optional;
import org.jietong.api.rules.PackContent;

/** Gives the content of a published pack. */
public interface PackShelf {

    /** The files of the pack with a digest; empty when it was never published. */
    Optional<PackContent> content(String digest);
}
