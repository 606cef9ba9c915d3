package org.jietong.deploy.internal.plugins;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the jars in the folder.
 *
 * @param running symbolic name and version by file name
 * @param refused the reason in words by file name
 */
record PluginReport(SortedMap<String, String> running, SortedMap<String, String> refused) {
    PluginReport {
        running = Collections.unmodifiableSortedMap(new TreeMap<>(running));
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }
}
