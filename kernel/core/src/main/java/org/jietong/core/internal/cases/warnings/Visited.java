package org.jietong.core.internal.cases.warnings;

import java.util.List;
import org.jietong.api.cases.Application;
import org.jietong.api.journal.JournalEvent;

/**
 * What came of a look at an application.
 *
 * @param before the application before it
 * @param after the application after it, one version on for each event
 * @param events what became due by itself
 */
public record Visited(Application before, Application after, List<JournalEvent> events) {
    public Visited {
        events = List.copyOf(events);
    }
}
