package org.jietong.rest.internal.request;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.appointments.Host;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rest.internal.json.Violations;

/** Makes a host of what a request says of one. */
final class SlotHost {
    private SlotHost() {}

    /** The host; refused when not exactly one of representative and district is named. */
    static Host of(UtilityCode utility, Optional<District> district, Optional<UUID> representative) {
        Violations violations = new Violations();
        if (district.isPresent() && representative.isPresent()) {
            violations.add("/district", "DUPLICATE");
        } else if (district.isEmpty() && representative.isEmpty()) {
            violations.add("/representative", "MISSING", Map.of("alternatives", "district"));
        }
        violations.refuseAny();
        return new Host(utility, district, representative);
    }
}
