package org.jietong.store.internal.records;

import java.sql.SQLException;
import java.util.Optional;
import org.jietong.api.appointments.Host;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.store.internal.sql.Columns;
import org.jietong.store.internal.sql.Parameters;

/** Utility, district and representative of a host, in this order. */
final class HostColumns {
    private HostColumns() {}

    static Parameters write(Parameters parameters, Host host) throws SQLException {
        return parameters
                .text(host.utility().value())
                .text(host.district().map(District::code))
                .id(host.representative());
    }

    static Host read(Columns columns) throws SQLException {
        UtilityCode utility = new UtilityCode(columns.text());
        Optional<District> district = columns.textIfAny().map(District::new);
        return new Host(utility, district, columns.idIfAny());
    }
}
