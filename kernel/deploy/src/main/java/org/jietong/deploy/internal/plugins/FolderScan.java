package org.jietong.deploy.internal.plugins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares what lies in the folder from poll to poll. A file counts as complete when two polls see it the same. */
final class FolderScan {
    private final Map<String, Stamp> settled = new HashMap<>();
    private Map<String, Stamp> last;

    /**
     * By what a change of a file is recognised.
     *
     * @param size in bytes
     * @param modified milliseconds since 1970
     */
    record Stamp(long size, long modified) {
        private static final Stamp UNKNOWN = new Stamp(-1, -1);
    }

    /** What happened to a file since it was last told of. */
    sealed interface Change {
        String file();

        /** It is new or has other content, and is complete. */
        record Arrived(String file) implements Change {}

        /** It is gone. */
        record Left(String file) implements Change {}
    }

    /** @param running the files whose plugins run already, from whatever content */
    FolderScan(Collection<String> running) {
        running.forEach(file -> settled.put(file, Stamp.UNKNOWN));
    }

    /**
     * What changed, what went first. The first poll takes every file as complete: it has lain there before the start,
     * and if not, it is told of again when it changes.
     */
    List<Change> compare(Map<String, Stamp> now) {
        List<Change> changes = new ArrayList<>();
        Set<String> gone = new TreeSet<>(settled.keySet());
        gone.removeAll(now.keySet());
        gone.forEach(file -> changes.add(new Change.Left(file)));
        settled.keySet().removeAll(gone);
        for (String file : new TreeSet<>(now.keySet())) {
            Stamp stamp = now.get(file);
            boolean complete = last == null || stamp.equals(last.get(file));
            if (complete && !stamp.equals(settled.put(file, stamp))) {
                changes.add(new Change.Arrived(file));
            }
        }
        last = Map.copyOf(now);
        return changes;
    }
}
