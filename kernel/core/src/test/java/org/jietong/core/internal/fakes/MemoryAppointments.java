package org.jietong.core.internal.fakes;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Appointment;
import org.jietong.api.store.AppointmentRecords;

/** Appointments and calendars' tokens in memory. */
final class MemoryAppointments implements AppointmentRecords {
    private final Map<UUID, Appointment> kept = new LinkedHashMap<>();
    private final Map<UUID, String> feeds = new LinkedHashMap<>();

    MemoryAppointments copy() {
        MemoryAppointments copy = new MemoryAppointments();
        copy.kept.putAll(kept);
        copy.feeds.putAll(feeds);
        return copy;
    }

    @Override
    public void insert(Appointment appointment) {
        kept.put(appointment.id(), appointment);
    }

    @Override
    public Optional<Appointment> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Appointment> ofCase(UUID caseId) {
        return kept.values().stream()
                .filter(appointment -> appointment.caseId().equals(caseId))
                .sorted(Comparator.comparing(Appointment::ordinal))
                .toList();
    }

    @Override
    public List<Appointment> between(Instant from, Instant before) {
        return kept.values().stream()
                .filter(appointment ->
                        !appointment.from().isBefore(from) && appointment.from().isBefore(before))
                .sorted(Comparator.comparing(Appointment::from).thenComparing(Appointment::id))
                .toList();
    }

    @Override
    public int bookedWithin(UUID representative, Instant from, Instant to) {
        return (int) kept.values().stream()
                .filter(appointment -> appointment.state() == Appointment.State.BOOKED)
                .filter(appointment -> appointment.host().representative().equals(Optional.of(representative)))
                .filter(appointment ->
                        appointment.from().isBefore(to) && appointment.to().isAfter(from))
                .count();
    }

    @Override
    public boolean save(Appointment after) {
        boolean fits = kept.get(after.id()).sequence() == after.sequence() - 1;
        if (fits) {
            kept.put(after.id(), after);
        }
        return fits;
    }

    @Override
    public void setFeed(UUID representative, String tokenDigest, Instant at) {
        feeds.put(representative, tokenDigest);
    }

    @Override
    public void deleteFeed(UUID representative) {
        feeds.remove(representative);
    }

    @Override
    public Optional<UUID> ownerOfFeed(String tokenDigest) {
        return feeds.entrySet().stream()
                .filter(feed -> feed.getValue().equals(tokenDigest))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
