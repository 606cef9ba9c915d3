package org.jietong.deploy.internal.plugins;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Ready once the kernel is up and the plugins that lay in the folder have been dealt with. There from the first moment
 * on, and made at once: a check that is still being made is left out by those who ask, who then take all for ready.
 */
@Component(
        immediate = true,
        property = {HealthCheck.NAME + "=utilities", HealthCheck.TAGS + "=ready"})
public final class StartHealth implements HealthCheck {
    private final AtomicReference<PluginsComponent> plugins = new AtomicReference<>();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindPlugins(PluginsComponent component) {
        plugins.set(component);
    }

    void unbindPlugins(PluginsComponent component) {
        plugins.compareAndSet(component, null);
    }

    @Override
    public Result execute() {
        return Optional.ofNullable(plugins.get())
                .filter(PluginsComponent::isStarted)
                .map(started -> new Result(Result.Status.OK, started.utilities() + " utilities serve"))
                .orElseGet(() -> new Result(Result.Status.TEMPORARILY_UNAVAILABLE, "the kernel is still starting"));
    }
}
