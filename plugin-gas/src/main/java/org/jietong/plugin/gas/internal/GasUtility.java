package org.jietong.plugin.gas.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.PackResources;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Gas: works out the hourly use from the appliances when the applicant does not know it (R2.10). */
@Component
public final class GasUtility implements Utility {
    private static final UtilityCode CODE = new UtilityCode("gas");
    private static final String HOURLY_FLOW = "hourlyFlow";

    private final PackContent pack;
    private final ApplianceTable appliances;
    private final HourlyFlow hourlyFlow;

    @Activate
    public GasUtility(BundleContext context) {
        this(PackResources.in(context.getBundle()));
    }

    GasUtility(PackContent pack) {
        this.pack = pack;
        this.appliances = ApplianceTable.in(pack);
        this.hourlyFlow = new HourlyFlow(SimultaneityTable.in(pack));
    }

    @Override
    public UtilityCode code() {
        return CODE;
    }

    @Override
    public PackContent rulePack() {
        return pack;
    }

    /** Adds {@code hourlyFlow} in Nm³/h from {@code appliances} and {@code households} (1 when not given). */
    @Override
    public Facts derive(Facts declared) {
        if (declared.has(HOURLY_FLOW)) {
            return declared;
        }
        return appliances(declared.groups("appliances"))
                .map(list -> hourlyFlow.of(list, households(declared)))
                .map(flow -> declared.and(HOURLY_FLOW, flow))
                .orElse(declared);
    }

    /** Empty when there are none, or when one is of a type this bundle does not know: half a sum would mislead. */
    private Optional<List<Appliance>> appliances(List<Facts> groups) {
        List<Appliance> known =
                groups.stream().flatMap(group -> appliance(group).stream()).toList();
        return known.isEmpty() || known.size() < groups.size() ? Optional.empty() : Optional.of(known);
    }

    private Optional<Appliance> appliance(Facts group) {
        return group.text("type").flatMap(appliances::find).flatMap(type -> group.number("count")
                .map(count -> new Appliance(type, count)));
    }

    private static int households(Facts declared) {
        return declared.number("households").orElse(BigDecimal.ONE).intValue();
    }
}
