package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.figures.ApplicationOutcome;
import org.jietong.api.figures.Counted;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OpenApplication;
import org.jietong.api.figures.OpenTally;
import org.jietong.api.figures.OutcomeQuery;
import org.jietong.api.figures.Tally;
import org.jietong.api.identity.Scope;
import org.osgi.annotation.versioning.ProviderType;

/** What figures are counted from. Whatever is kept again is there once. */
@ProviderType
public interface FigureRecords {

    /**
     * Keeps what became of an application, and adds its day up anew. What was kept of it before is replaced; that it was open is
     * forgotten.
     */
    void ended(ApplicationOutcome outcome);

    Optional<ApplicationOutcome> outcome(UUID application);

    /** Keeps where an application stands, in place of where it stood. */
    void open(OpenApplication application);

    /** The sums of each group that has any, by its key. */
    List<Counted<Tally>> outcomes(Scope scope, OutcomeQuery query);

    /** How many of each group stand how at an instant, by its key; not by month. */
    List<Counted<OpenTally>> open(Scope scope, Grouping by, Instant now);
}
