package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Sessions;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * A session that was opened.
 *
 * @param token the bearer token, shown this once
 * @param expiresAt when it ends
 * @param staff whose it is
 */
public record SessionView(String token, Instant expiresAt, SignedInView staff) {
    /**
     * Who is signed in.
     *
     * @param id the account
     * @param name the person's name
     * @param roles what the person is there for
     * @param utility the one utility the person works for; left out for all
     * @param districts the districts; none for all
     */
    public record SignedInView(
            UUID id, String name, List<Role> roles, Optional<String> utility, List<String> districts) {}

    public static SessionView of(Sessions.Opened opened) {
        Caller.Staff staff = opened.caller();
        return new SessionView(
                opened.token(),
                opened.expiresAt(),
                new SignedInView(
                        staff.id(),
                        staff.name(),
                        staff.roles().stream().sorted().toList(),
                        staff.scope().utility().map(UtilityCode::value),
                        staff.scope().districts().stream()
                                .map(District::code)
                                .sorted()
                                .toList()));
    }
}
