package org.jietong.api.cases;

import java.util.Map;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** The use cases over the sheets of simple projects (R2.2). */
@ProviderType
public interface ProjectSheets {

    /**
     * The sheets of an application within the caller's scope.
     *
     * @return refused with {@code NO_SHEETS} when it is no simple project or not accepted yet, with a violation for each
     *     bound that keeps the standard kit from fitting
     */
    Outcome<IssuedSheets> find(ApplicationNumber number, Caller caller);

    /** The sheets of those applications that have some; for readers who were let see the case. */
    Map<ApplicationNumber, Sheets> of(CaseDetail seen);
}
