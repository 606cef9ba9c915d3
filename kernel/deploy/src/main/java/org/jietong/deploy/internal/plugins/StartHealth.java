package org.jietong.deploy.internal.plugins;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jietong.api.utility.Utilities;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Ready once the kernel is up and the plugins that lay in the folder have been dealt with. There from the first moment
 * on, so that nobody takes the time before for ready.
 */
@Component(property = {HealthCheck.NAME + "=utilities", HealthCheck.TAGS + "=ready"})
public final class StartHealth implements HealthCheck {
    private final AtomicReference<PluginsComponent> plugins = new AtomicReference<>();
    private final AtomicReference<Utilities> utilities = new AtomicReference<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindPlugins(PluginsComponent component) {
        plugins.set(component);
    }

    void unbindPlugins(PluginsComponent component) {
        plugins.compareAndSet(component, null);
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindUtilities(Utilities service) {
        utilities.set(service);
    }

    void unbindUtilities(Utilities service) {
        utilities.compareAndSet(service, null);
    }

    @Override
    public Result execute() {
        boolean isStarted = Optional.ofNullable(plugins.get())
                .filter(PluginsComponent::isStarted)
                .isPresent();
        return Optional.ofNullable(utilities.get())
                .filter(service -> isStarted)
                .map(service -> new Result(Result.Status.OK, service.deployed().size() + " utilities serve"))
                .orElseGet(() -> new Result(Result.Status.TEMPORARILY_UNAVAILABLE, "the kernel is still starting"));
    }
}
