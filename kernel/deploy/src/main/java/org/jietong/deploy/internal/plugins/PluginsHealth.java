package org.jietong.deploy.internal.plugins;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names each jar that is refused or passed over, with its reason. That is a warning: what runs goes on. */
@Component(property = {HealthCheck.NAME + "=plugins", HealthCheck.TAGS + "=plugins"})
public final class PluginsHealth implements HealthCheck {
    private final PluginsComponent plugins;

    @Activate
    public PluginsHealth(@Reference PluginsComponent plugins) {
        this.plugins = plugins;
    }

    @Override
    public Result execute() {
        return result(plugins.plugins().report(), plugins.folder());
    }

    static Result result(PluginReport report, FolderReport folder) {
        FormattingResultLog log = new FormattingResultLog();
        report.running().forEach((file, name) -> log.info("{} runs from {}", name, file));
        report.refused().forEach((file, reason) -> log.warn("{} is refused: {}", file, reason));
        folder.passedOver().forEach((file, reason) -> log.warn("{} is passed over: {}", file, reason));
        folder.unreadable().ifPresent(reason -> log.warn("the folder of the plugins cannot be read: {}", reason));
        if (report.running().isEmpty() && report.refused().isEmpty()) {
            log.info("no plugins in the folder");
        }
        return new Result(log);
    }
}
