package org.jietong.shell.internal.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.felix.hc.api.ResultLog;
import org.apache.felix.hc.api.execution.HealthCheckExecutionOptions;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;
import org.apache.felix.hc.api.execution.HealthCheckExecutor;
import org.apache.felix.hc.api.execution.HealthCheckSelector;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Commands about this node: its bundles and its health. They only look. */
@Component(
        service = NodeCommands.class,
        property = {"osgi.command.scope=jietong", "osgi.command.function=bundles", "osgi.command.function=health"})
public final class NodeCommands {
    private static final Map<Integer, String> STATES = Map.of(
            Bundle.INSTALLED, "installed",
            Bundle.RESOLVED, "resolved",
            Bundle.STARTING, "starting",
            Bundle.ACTIVE, "active",
            Bundle.STOPPING, "stopping");

    private final HealthCheckExecutor checks;
    private final BundleContext context;

    @Activate
    public NodeCommands(@Reference HealthCheckExecutor checks, BundleContext context) {
        this.checks = checks;
        this.context = context;
    }

    /** The bundles of the framework. */
    public String bundles() {
        return Table.headed("ID", "STATE", "BUNDLE", "VERSION")
                .and(Arrays.stream(context.getBundles())
                        .map(bundle -> Table.line(
                                bundle.getBundleId(),
                                STATES.getOrDefault(bundle.getState(), "uninstalled"),
                                bundle.getSymbolicName(),
                                bundle.getVersion()))
                        .toList())
                .toString();
    }

    /** What the checks say that stand at {@code /health/ready}. */
    public String health() {
        HealthCheckExecutionOptions now = new HealthCheckExecutionOptions().setForceInstantExecution(true);
        return Table.headed("STATUS", "CHECK", "MESSAGES")
                .and(checks.execute(HealthCheckSelector.tags("*"), now).stream()
                        .map(NodeCommands::line)
                        .toList())
                .toString();
    }

    private static List<String> line(HealthCheckExecutionResult check) {
        return Table.line(
                check.getHealthCheckResult().getStatus(),
                check.getHealthCheckMetadata().getTitle(),
                StreamSupport.stream(check.getHealthCheckResult().spliterator(), false)
                        .filter(entry -> !entry.isDebug())
                        .map(ResultLog.Entry::getMessage)
                        .collect(Collectors.joining("; ")));
    }
}
