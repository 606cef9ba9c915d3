package ${package};

import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.PackResources;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** ${nameEn}: works out the demand from the points when the applicant does not know it. */
@Component
public final class ${className}Utility implements Utility {
    private static final UtilityCode CODE = new UtilityCode("${artifactId}");

    private final PackContent pack;
    private final Demand demand;

    @Activate
    public ${className}Utility(BundleContext context) {
        this(PackResources.in(context.getBundle()));
    }

    ${className}Utility(PackContent pack) {
        this.pack = pack;
        this.demand = Demand.in(pack);
    }

    @Override
    public UtilityCode code() {
        return CODE;
    }

    @Override
    public PackContent rulePack() {
        return pack;
    }

    /** Adds {@code demand} in ${unit} from {@code points} when it was not declared. */
    @Override
    public Facts derive(Facts declared) {
        if (declared.has("demand")) {
            return declared;
        }
        return declared.number("points")
                .map(points -> declared.and("demand", demand.of(points)))
                .orElse(declared);
    }
}
