package org.jietong.shell.internal.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.felix.service.command.CommandProcessor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the shell of this node, unless the setting {@code jietong.shell} is {@code false}. */
@Component(service = ShellComponent.class, immediate = true)
public final class ShellComponent {
    private static final Logger LOG = LoggerFactory.getLogger(ShellComponent.class);

    private final Optional<ShellServer> server;

    @Activate
    public ShellComponent(@Reference CommandProcessor processor, BundleContext context) {
        this.server = "false".equals(context.getProperty("jietong.shell"))
                ? Optional.empty()
                : opened(dataFolder(context), new GogoLine(processor));
    }

    /** Without a shell the system serves all the same. */
    private static Optional<ShellServer> opened(Path data, CommandLine commands) {
        try {
            return Optional.of(ShellServer.opened(Files.createDirectories(data), commands));
        } catch (IOException | UnsupportedOperationException e) {
            LOG.error("The shell is not open", e);
            return Optional.empty();
        }
    }

    private static Path dataFolder(BundleContext context) {
        String home = Optional.ofNullable(context.getProperty("jietong.home")).orElse(".");
        return Path.of(Optional.ofNullable(context.getProperty("jietong.data")).orElse(home + "/data"));
    }

    @Deactivate
    void close() throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }
}
