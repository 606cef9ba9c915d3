package org.jietong.rest.internal.operations;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.felix.hc.api.HealthCheck;
import org.jietong.api.health.SelfCheck;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what plugins tell of themselves among the checks of the system's health. */
@Component(service = SelfChecks.class, immediate = true)
public final class SelfChecks {
    private static final Logger LOG = LoggerFactory.getLogger(SelfChecks.class);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final BundleContext context;
    private final Map<SelfCheck, ServiceRegistration<HealthCheck>> registered = new ConcurrentHashMap<>();

    @Activate
    public SelfChecks(BundleContext context) {
        this.context = context;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(SelfCheck check) {
        try {
            Map<String, Object> properties = Map.of(HealthCheck.NAME, check.name(), HealthCheck.TAGS, "plugin");
            registered.put(
                    check,
                    context.registerService(
                            HealthCheck.class,
                            new FencedCheck(check, PATIENCE),
                            FrameworkUtil.asDictionary(properties)));
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "The check {} of a plugin cannot be taken up",
                    check.getClass().getName(),
                    e);
        }
    }

    void unbind(SelfCheck check) {
        Optional.ofNullable(registered.remove(check)).ifPresent(ServiceRegistration::unregister);
    }

    @Deactivate
    void stop() {
        registered.keySet().forEach(this::unbind);
    }
}
