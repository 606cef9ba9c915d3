package org.jietong.rest.internal.view;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Representative;

/**
 * The person who answers for an application.
 *
 * @param id the staff member; for staff only
 * @param name the person's name
 * @param phone telephone number
 */
public record RepresentativeView(Optional<UUID> id, String name, String phone) {
    /** As an applicant sees it. */
    public static RepresentativeView open(Representative representative) {
        return new RepresentativeView(Optional.empty(), representative.name(), representative.phone());
    }

    public static RepresentativeView of(Representative representative) {
        return new RepresentativeView(Optional.of(representative.id()), representative.name(), representative.phone());
    }
}
