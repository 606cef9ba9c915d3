package org.jietong.deploy.internal.plugins;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names each refused jar with its reason. A refused jar is a warning: what runs goes on. */
@Component(property = {HealthCheck.NAME + "=plugins", HealthCheck.TAGS + "=plugins"})
public final class PluginsHealth implements HealthCheck {
    private final PluginsComponent plugins;

    @Activate
    public PluginsHealth(@Reference PluginsComponent plugins) {
        this.plugins = plugins;
    }

    @Override
    public Result execute() {
        return result(plugins.report(), plugins.unreadable().orElse(""));
    }

    static Result result(PluginReport report, String unreadable) {
        FormattingResultLog log = new FormattingResultLog();
        report.running().forEach((file, name) -> log.info("{} runs from {}", name, file));
        report.refused().forEach((file, reason) -> log.warn("{} is refused: {}", file, reason));
        if (!unreadable.isEmpty()) {
            log.warn("the folder of the plugins cannot be read: {}", unreadable);
        }
        if (report.running().isEmpty() && report.refused().isEmpty()) {
            log.info("no plugins in the folder");
        }
        return new Result(log);
    }
}
