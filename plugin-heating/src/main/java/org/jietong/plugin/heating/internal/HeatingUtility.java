package org.jietong.plugin.heating.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.PackResources;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Heating: works out heat load and circulation of a building. */
@Component
public final class HeatingUtility implements Utility {
    private static final UtilityCode CODE = new UtilityCode("heating");
    private static final String DEFAULT_TERMINAL = "RADIATOR";

    private final PackContent pack;
    private final HeatLoad heatLoad;
    private final Circulation circulation;

    @Activate
    public HeatingUtility(BundleContext context) {
        this(PackResources.in(context.getBundle()));
    }

    HeatingUtility(PackContent pack) {
        this.pack = pack;
        this.heatLoad = HeatLoad.in(pack);
        this.circulation = Circulation.in(pack);
    }

    @Override
    public UtilityCode code() {
        return CODE;
    }

    @Override
    public PackContent rulePack() {
        return pack;
    }

    /**
     * Adds {@code heatLoad} in kW from building type and heated area, and {@code circulationFlow} in m³/h from the load
     * and the kind of heating (radiators when not given).
     */
    @Override
    public Facts derive(Facts declared) {
        Facts loaded =
                load(declared).map(load -> declared.and("heatLoad", load)).orElse(declared);
        return flow(loaded).map(flow -> loaded.and("circulationFlow", flow)).orElse(loaded);
    }

    private Optional<BigDecimal> load(Facts facts) {
        return facts.number("heatedArea")
                .flatMap(area -> facts.text("buildingType").flatMap(type -> heatLoad.of(type, area)));
    }

    private Optional<BigDecimal> flow(Facts facts) {
        String terminal = facts.text("terminal").orElse(DEFAULT_TERMINAL);
        return facts.number("heatLoad").flatMap(load -> circulation.of(terminal, load));
    }
}
