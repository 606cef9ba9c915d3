package org.jietong.deploy.internal.plugins;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jietong.api.utility.Utilities;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ready once the kernel is up and the plugins that lay in the folder have been dealt with. */
@Component(property = {HealthCheck.NAME + "=utilities", HealthCheck.TAGS + "=ready"})
public final class StartHealth implements HealthCheck {
    private final PluginsComponent plugins;
    private final Utilities utilities;

    @Activate
    public StartHealth(@Reference PluginsComponent plugins, @Reference Utilities utilities) {
        this.plugins = plugins;
        this.utilities = utilities;
    }

    @Override
    public Result execute() {
        return plugins.isStarted()
                ? new Result(Result.Status.OK, utilities.deployed().size() + " utilities serve")
                : new Result(Result.Status.TEMPORARILY_UNAVAILABLE, "the plugins are being started");
    }
}
