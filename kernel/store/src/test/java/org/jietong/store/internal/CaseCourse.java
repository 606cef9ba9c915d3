package org.jietong.store.internal;

import java.util.List;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Case;
import org.jietong.api.journal.JournalEvent;

/** The three transactions that bring a case from submission to supply. */
interface CaseCourse {
    void submit(Case added, List<JournalEvent> events);

    void accept(Application seen, Application accepted, JournalEvent event);

    void connect(Application seen, Application connected, JournalEvent event);
}
