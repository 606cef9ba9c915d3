package org.jietong.demo.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.messages.Gateway;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Registers the outbox in an installation that was started as a demonstration, before every other gateway. */
@Component(
        service = {},
        immediate = true)
public final class OutboxComponent {
    private static final int MOST = 500;
    private static final int RANKING = 10_000;

    private final Optional<ServiceRegistration<Gateway>> registration;

    @Activate
    public OutboxComponent(BundleContext context, @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        registration = Boolean.parseBoolean(context.getProperty("jietong.demo"))
                ? Optional.of(context.registerService(
                        Gateway.class,
                        new OutboxGateway(DataFolder.of(context).resolve("outbox"), MOST, clock),
                        FrameworkUtil.asDictionary(Map.of(Constants.SERVICE_RANKING, RANKING))))
                : Optional.empty();
    }

    @Deactivate
    void stop() {
        registration.ifPresent(ServiceRegistration::unregister);
    }
}
