package org.jietong.store.internal.records;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;

/**
 * The applications that this node read or wrote last, as they were committed. What an application is at a version never
 * changes, so whoever finds it here asks the database for the version alone, not for all of its lists.
 */
public final class RecentApplications {
    private static final int MOST = 500;

    private final Map<ApplicationNumber, Application> byNumber = Collections.synchronizedMap(new Newest());

    Optional<Application> find(ApplicationNumber number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Keeps applications that are committed. */
    void keep(List<Application> committed) {
        committed.forEach(application -> byNumber.put(application.key().number(), application));
    }

    /** Keeps as many as there is room for, those that were used last. */
    private static final class Newest extends LinkedHashMap<ApplicationNumber, Application> {
        private static final long serialVersionUID = 1;

        Newest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ApplicationNumber, Application> eldest) {
            return size() > MOST;
        }
    }
}
