package org.jietong.api.evidence;

import java.util.List;
import java.util.Set;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** What is known of evidence: which sources there are, and what was asked of them. */
@ProviderType
public interface EvidenceDesk {

    /** The codes for which a source is connected at this moment. */
    Set<String> connected();

    /** The wording that applicants consent to now; consents are recorded with it. */
    String wording();

    /** How the sources fare that are connected or were ever asked, in the order of their codes. */
    List<SourceStanding> standings();

    /** What was asked for an application, with the consent under which it was asked, in the order of the documents' codes. */
    Outcome<List<FetchOrder>> orders(ApplicationNumber number, Caller caller);
}
