package org.jietong.plugin.water.internal;

import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.PackResources;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Water: suggests the meter from what will be used. */
@Component
public final class WaterUtility implements Utility {
    private static final UtilityCode CODE = new UtilityCode("water");

    private final PackContent pack;
    private final MeterTable meters;
    private final DesignFlow designFlow;

    @Activate
    public WaterUtility(BundleContext context) {
        this(PackResources.in(context.getBundle()));
    }

    WaterUtility(PackContent pack) {
        this.pack = pack;
        this.meters = MeterTable.in(pack);
        this.designFlow = DesignFlow.in(pack);
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
     * Adds, each from the one before where it was not declared: {@code designFlow} in m³/h from households and daily
     * use, {@code meterSize}, and {@code nominalFlow}, the meter's permanent flow in m³/h.
     */
    @Override
    public Facts derive(Facts declared) {
        return withNominalFlow(withMeterSize(withDesignFlow(declared)));
    }

    private Facts withDesignFlow(Facts facts) {
        return designFlow.of(facts).map(flow -> facts.and("designFlow", flow)).orElse(facts);
    }

    private Facts withMeterSize(Facts facts) {
        return facts.number("designFlow")
                .flatMap(meters::smallestFor)
                .map(meter -> facts.and("meterSize", meter.size()))
                .orElse(facts);
    }

    private Facts withNominalFlow(Facts facts) {
        return facts.text("meterSize")
                .flatMap(meters::find)
                .map(meter -> facts.and("nominalFlow", meter.nominalFlow()))
                .orElse(facts);
    }
}
