package org.jietong.core.internal.cases.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.RecordedPlan;
import org.jietong.api.cases.Sheets;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;

/**
 * What came of a command.
 *
 * @param before the application before it
 * @param after the application after it, one version on, or two when the system accepted it as well; the same as before
 *     when nothing was to be done
 * @param pack the pack it stands under afterwards
 * @param category its category there
 * @param events what the journal says of it
 * @param sheets what was frozen with it, when it accepted a simple project
 * @param plan the connection plan that it recorded
 */
public record Changed(
        Application before,
        Application after,
        RulePack pack,
        Category category,
        List<JournalEvent> events,
        Optional<Sheets> sheets,
        Optional<RecordedPlan> plan) {
    public Changed {
        events = List.copyOf(events);
    }

    /** A change that freezes nothing. */
    Changed(Application before, Application after, RulePack pack, Category category, List<JournalEvent> events) {
        this(before, after, pack, category, events, Optional.empty());
    }

    /** A change that records no plan. */
    Changed(
            Application before,
            Application after,
            RulePack pack,
            Category category,
            List<JournalEvent> events,
            Optional<Sheets> sheets) {
        this(before, after, pack, category, events, sheets, Optional.empty());
    }

    static Changed nothing(Application application, Circumstances circumstances) {
        return new Changed(application, application, circumstances.pack(), circumstances.category(), List.of());
    }

    static Changed to(Application before, Application after, Circumstances circumstances, JournalEvent event) {
        return new Changed(before, after, circumstances.pack(), circumstances.category(), List.of(event));
    }

    /** This and what came of it at once, as one change. */
    Changed then(Changed next) {
        List<JournalEvent> both = new ArrayList<>(events);
        both.addAll(next.events);
        return new Changed(before, next.after, next.pack, next.category, both, next.sheets);
    }

    /** The same change with the same version of the application, of which an index is worked out anew. */
    public Changed with(Application indexed) {
        return new Changed(before, indexed, pack, category, events, sheets, plan);
    }

    /** Whether there is anything to store. */
    public boolean anything() {
        return after.version() != before.version();
    }

    /** Whether the application ended with this. */
    public boolean ends() {
        return after.state().ended() && !before.state().ended();
    }

    /** Whether the application has another representative with this. */
    public boolean passesOn() {
        return !after.representative().id().equals(before.representative().id());
    }
}
