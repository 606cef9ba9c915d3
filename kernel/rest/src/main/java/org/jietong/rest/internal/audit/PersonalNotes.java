package org.jietong.rest.internal.audit;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Collection;
import org.jietong.api.cases.Applicant;

/** Whether identity numbers and telephones were shown whole, for the record. */
public final class PersonalNotes {
    private static final String NAME = "personalData";

    private PersonalNotes() {}

    /** Notes of applicants that are shown how many of them are shown whole. */
    public static void shown(ContainerRequestContext request, Collection<Applicant> applicants) {
        long whole =
                applicants.stream().filter(applicant -> !applicant.isMasked()).count();
        AuditNotes.add(request, NAME, whole == 0 ? "MASKED" : "WHOLE " + whole);
    }
}
