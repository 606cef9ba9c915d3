package org.jietong.rules.internal.dmn;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps so many answers, those that were asked for last. */
final class LastAsked<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private static final int MOST = 256;

    LastAsked() {
        super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST;
    }
}
