package org.jietong.api.appointments;

import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;

/**
 * Who comes to a visit: one representative, or whoever of a utility's team in a district is free.
 *
 * @param utility the utility
 * @param district the district of a team
 * @param representative the one representative; exactly one of this and the district is given
 */
public record Host(UtilityCode utility, Optional<District> district, Optional<UUID> representative) {
    public Host {
        if (district.isPresent() == representative.isPresent()) {
            throw new IllegalArgumentException("a host is either a representative or the team of a district");
        }
    }

    public static Host person(UtilityCode utility, UUID representative) {
        return new Host(utility, Optional.empty(), Optional.of(representative));
    }

    public static Host team(UtilityCode utility, District district) {
        return new Host(utility, Optional.of(district), Optional.empty());
    }

    /** Whether a visit by this host serves an application: it is represented by the person, or lies with the team. */
    public boolean serves(Application application) {
        boolean isPerson =
                representative.map(application.representative().id()::equals).orElse(false);
        boolean isTeam = district.map(application.key().district()::equals).orElse(false)
                && utility.equals(application.key().utility());
        return isPerson || isTeam;
    }

    /** The host in one text, for example {@code gas/150302}; two hosts with the same text are the same. */
    public String key() {
        return representative
                .map(UUID::toString)
                .orElseGet(() -> utility.value() + "/" + district.orElseThrow().code());
    }
}
