package org.jietong.rest.internal.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.messages.NoticePreference;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Takes somebody on.
 *
 * @param login name to sign in with
 * @param name the person's name
 * @param phone telephone number
 * @param roles what the person is there for
 * @param utility the one utility the person works for; all when it is not given
 * @param districts the districts; all when none is given
 * @param weight share of new cases beside others; 1 when it is not given
 * @param onDuty whether new cases can be assigned; they can when it is not given
 * @param notices how the person wants to be told, beside the desk
 * @param password the first password
 */
public record StaffRequest(
        String login,
        String name,
        String phone,
        List<Role> roles,
        Optional<UtilityCode> utility,
        Optional<List<District>> districts,
        Optional<Integer> weight,
        Optional<Boolean> onDuty,
        Optional<StaffNoticesRequest> notices,
        String password) {
    /** The same request without the password. */
    public StaffRequest withoutPassword() {
        return new StaffRequest(login, name, phone, roles, utility, districts, weight, onDuty, notices, "");
    }

    public StaffMember member(UUID id) {
        return new StaffMember(
                id,
                login,
                name,
                phone,
                Set.copyOf(roles),
                new Scope(utility, Set.copyOf(districts.orElse(List.of()))),
                weight.orElse(1),
                onDuty.orElse(true),
                true,
                notices.map(StaffNoticesRequest::preference).orElseGet(NoticePreference::none));
    }
}
