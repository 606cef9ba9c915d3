package org.jietong.rest.internal.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.cases.Channel;
import org.jietong.api.identity.Channels.Wanted;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Makes a channel.
 *
 * @param name how the journal and the audit trail name it
 * @param kind how the cases that it hands in come in
 * @param scopes what its keys are good for
 * @param utility the one utility; all when it is not given
 * @param districts the districts; all when none is given
 */
public record ChannelRequest(
        String name,
        Channel kind,
        List<Permission> scopes,
        Optional<UtilityCode> utility,
        Optional<List<District>> districts) {
    public Wanted wanted() {
        return new Wanted(name, kind, Set.copyOf(scopes), new Scope(utility, Set.copyOf(districts.orElse(List.of()))));
    }
}
