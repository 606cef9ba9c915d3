package org.jietong.rest.internal.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;

/**
 * Books an appointment.
 *
 * @param slot the slot
 * @param applications numbers of the applications that it is for; all open ones of the case when there are none
 */
public record BookingRequest(UUID slot, Optional<List<String>> applications) {
    public List<ApplicationNumber> served() {
        return applications.orElse(List.of()).stream()
                .map(ApplicationNumber::new)
                .toList();
    }
}
