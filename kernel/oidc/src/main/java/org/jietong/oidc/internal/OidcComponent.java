package org.jietong.oidc.internal;

import java.time.Clock;
import java.util.Optional;
import org.jietong.api.identity.OutsideSignIn;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers to sign in at a provider, if the settings name one that can be asked. */
@Component(
        immediate = true,
        service = {})
public final class OidcComponent {
    private static final Logger LOG = LoggerFactory.getLogger(OidcComponent.class);

    private final Optional<ServiceRegistration<OutsideSignIn>> offered;

    @Activate
    public OidcComponent(
            BundleContext context, @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        offered = settings(context)
                .map(known -> context.registerService(OutsideSignIn.class, new OidcSignIn(known, clock), null));
    }

    private static Optional<OidcSettings> settings(BundleContext context) {
        try {
            return OidcSettings.of(context::getProperty);
        } catch (IllegalArgumentException e) {
            LOG.atError().setCause(e).log("The settings of OpenID Connect do not fit; nobody can sign in by it");
            return Optional.empty();
        }
    }

    @Deactivate
    void stop() {
        offered.ifPresent(ServiceRegistration::unregister);
    }
}
