package org.jietong.deploy.internal.plugins;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was seen of the folder last.
 *
 * @param passedOver the reason in words by name of what is called a jar and cannot be one
 * @param unreadable why the folder cannot be read, if it cannot
 */
record FolderReport(SortedMap<String, String> passedOver, Optional<String> unreadable) {
    FolderReport {
        passedOver = Collections.unmodifiableSortedMap(new TreeMap<>(passedOver));
    }

    static FolderReport clean() {
        return new FolderReport(new TreeMap<>(), Optional.empty());
    }

    /** What an earlier report did not pass over. */
    SortedMap<String, String> newlyPassedOver(FolderReport earlier) {
        SortedMap<String, String> added = new TreeMap<>(passedOver);
        added.keySet().removeAll(earlier.passedOver.keySet());
        return added;
    }
}
