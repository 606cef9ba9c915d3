package org.jietong.api.appointments;

import java.util.Optional;
import org.jietong.api.cases.Site;

/**
 * A stop of a representative's day.
 *
 * @param appointment the visit
 * @param site where
 * @param phone the applicant's phone; empty when the reader may not see the case
 */
public record Stop(Appointment appointment, Site site, Optional<String> phone) {}
