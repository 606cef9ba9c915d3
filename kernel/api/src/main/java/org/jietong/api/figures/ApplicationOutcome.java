package org.jietong.api.figures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of an application, once it has ended.
 *
 * @param application the application
 * @param of whose it was
 * @param endedOn the day in the zone of the product: that on which supply started, or on which it was rejected or withdrawn
 * @param ending how it ended
 * @param taken how long it took; empty when it was never accepted
 * @param returns how often it was given back to its applicant
 * @param promise what became of promised documents
 */
public record ApplicationOutcome(
        UUID application,
        Portfolio of,
        LocalDate endedOn,
        Ending ending,
        Optional<Taken> taken,
        int returns,
        Promise promise) {}
