package org.jietong.api.identity;

import java.util.Set;
import java.util.UUID;
import org.jietong.api.messages.NoticePreference;

/**
 * A person who works with the system.
 *
 * @param id the account
 * @param login name to sign in with: 2 to 64 letters, digits, dots, hyphens or underscores
 * @param name the person's name, shown to applicants when the person is a representative
 * @param phone telephone number, likewise
 * @param roles at least one
 * @param scope what the person answers for
 * @param weight share of new cases beside other representatives, 1 to 100
 * @param onDuty whether new cases can be assigned
 * @param active whether the person can sign in
 * @param notices how the person wants to be told
 */
public record StaffMember(
        UUID id,
        String login,
        String name,
        String phone,
        Set<Role> roles,
        Scope scope,
        int weight,
        boolean onDuty,
        boolean active,
        NoticePreference notices) {
    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /** One who has not said how to be told. */
    public StaffMember(
            UUID id,
            String login,
            String name,
            String phone,
            Set<Role> roles,
            Scope scope,
            int weight,
            boolean onDuty,
            boolean active) {
        this(id, login, name, phone, roles, scope, weight, onDuty, active, NoticePreference.none());
    }

    /** The same who wants to be told in another way. */
    public StaffMember told(NoticePreference next) {
        return new StaffMember(id, login, name, phone, roles, scope, weight, onDuty, active, next);
    }
}
