package org.jietong.core.internal.cases;

import java.util.ArrayList;
import java.util.List;
import org.jietong.api.calendars.CalendarPreview;
import org.jietong.api.calendars.MovedDeadline;
import org.jietong.api.cases.ApplicationKey;
import org.jietong.api.cases.Due;

/** Counts deadlines that differ, and keeps the first of them. For one comparison by one thread. */
final class MoveCount {
    private static final int MOST_SHOWN = 100;

    private final List<MovedDeadline> shown = new ArrayList<>();
    private int lookedAt;
    private int later;
    private int earlier;
    private int firm;
    private int provisional;
    private int unknown;
    private int more;

    void add(ApplicationKey key, Due before, Due after) {
        lookedAt++;
        if (before.equals(after)) {
            return;
        }
        later += after.at().isAfter(before.at()) ? 1 : 0;
        earlier += after.at().isBefore(before.at()) ? 1 : 0;
        firm += before.provisional() && !after.provisional() ? 1 : 0;
        provisional += after.provisional() && !before.provisional() ? 1 : 0;
        if (shown.size() < MOST_SHOWN) {
            shown.add(new MovedDeadline(key.number(), key.utility(), before, after));
        } else {
            more++;
        }
    }

    /** One whose deadline could not be computed. */
    void addUnknown() {
        lookedAt++;
        unknown++;
    }

    CalendarPreview preview() {
        return new CalendarPreview(lookedAt, later, earlier, firm, provisional, unknown, shown, more);
    }
}
