package org.jietong.api.cases;

import java.util.List;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** The connection plans of applications (R1.2). They are recorded by {@link Command.RecordPlan}. */
@ProviderType
public interface ConnectionPlans {

    /** All plans of an application within the caller's scope, oldest first; the last is the one that holds. */
    Outcome<List<RecordedPlan>> of(ApplicationNumber number, Caller caller);
}
