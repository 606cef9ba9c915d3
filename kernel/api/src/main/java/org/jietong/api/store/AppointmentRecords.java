package org.jietong.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.osgi.annotation.versioning.ProviderType;

/** The appointments, and the tokens of the calendars that show them. */
@ProviderType
public interface AppointmentRecords {

    /**
     * Adds an appointment. When another transaction has added one with its ordinal to the case meanwhile, this
     * transaction is run again from its start.
     */
    void insert(Appointment appointment);

    Optional<Appointment> find(UUID id);

    /** Those of a case in the order of their ordinals. */
    List<Appointment> ofCase(UUID caseId);

    /** Those that begin from an instant to before another, in the order of time, also cancelled ones. */
    List<Appointment> between(Instant from, Instant before);

    /** How many of a representative take place and share any instant with a span. */
    int bookedWithin(UUID representative, Instant from, Instant to);

    /**
     * Writes the next state of an appointment.
     *
     * @return false when the stored sequence is no longer the one before; nothing is written then
     */
    boolean save(Appointment after);

    /** Sets the digest of the token of a representative's calendar, instead of the one before. */
    void setFeed(UUID representative, String tokenDigest, Instant at);

    void deleteFeed(UUID representative);

    /** Whose calendar a token opens. */
    Optional<UUID> ownerOfFeed(String tokenDigest);
}
