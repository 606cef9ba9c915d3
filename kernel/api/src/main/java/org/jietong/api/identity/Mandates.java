package org.jietong.api.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jietong.api.problem.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Who may act for whom: an applicant lets somebody else see and follow the cases of the own telephone. */
@ProviderType
public interface Mandates {

    /**
     * A mandate.
     *
     * @param id the mandate
     * @param principal telephone of who gave it
     * @param agent telephone of who holds it
     * @param givenAt when
     * @param endsAt when it ends by itself, or was ended
     * @param holds whether it holds now
     */
    record Mandate(UUID id, String principal, String agent, Instant givenAt, Instant endsAt, boolean holds) {}

    /**
     * Gives one.
     *
     * @param agentPhone who is to act
     * @param until the last day, today to a year ahead
     * @return refused with {@code INVALID_REQUEST} for each thing that is wrong
     */
    Outcome<Mandate> give(String agentPhone, LocalDate until, Caller.Applicant caller);

    /** Those given and those held, ended ones too, the newest first, at most 200. */
    List<Mandate> of(Caller.Applicant caller);

    /** Ends one, by either side; refused with {@code NOT_FOUND} when it is neither's. */
    Outcome<Void> end(UUID mandate, Caller.Applicant caller);
}
