package org.jietong.plugin.gas.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.rules.PackContent;

/** The types of appliances of the pack's {@code reference/appliances.json}. */
final class ApplianceTable {
    private final Map<String, ApplianceType> types;

    private ApplianceTable(Map<String, ApplianceType> types) {
        this.types = types;
    }

    static ApplianceTable in(PackContent pack) {
        Map<String, ApplianceType> types = new LinkedHashMap<>();
        for (JsonNode row :
                ReferenceFile.read(pack, "reference/appliances.json").path("appliances")) {
            ApplianceType type = new ApplianceType(
                    row.path("type").asText(),
                    ApplianceType.Group.valueOf(row.path("group").asText()),
                    new BigDecimal(row.path("nominalFlow").asText()));
            types.put(type.code(), type);
        }
        return new ApplianceTable(types);
    }

    Optional<ApplianceType> find(String code) {
        return Optional.ofNullable(types.get(code));
    }

    Collection<ApplianceType> all() {
        return types.values();
    }
}
