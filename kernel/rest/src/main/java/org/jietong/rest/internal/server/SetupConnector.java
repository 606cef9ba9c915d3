package org.jietong.rest.internal.server;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A connector that connects nothing: while it runs, the server and its other connectors work to the product's rules. It
 * is one of the server's own kind, since the HTTP service takes no other when it tells its addresses.
 */
final class SetupConnector extends ServerConnector {
    private final Request.Handler problems;
    private Request.Handler before;
    private List<RulesOfPaths> rules = List.of();

    SetupConnector(Server server, Request.Handler problems) {
        super(server);
        this.problems = problems;
        // The address it is asked for is that of a connector that has one.
        others().findFirst().ifPresent(other -> {
            setHost(other.getHost());
            setPort(other.getPort());
        });
    }

    /** Opens no port and starts no thread, as its parent would. */
    @Override
    protected void doStart() {
        before = getServer().getErrorHandler();
        getServer().setErrorHandler(problems);
        rules = others().flatMap(other -> other.getConnectionFactories().stream())
                .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                .map(factory -> ((HttpConfiguration.ConnectionFactory) factory).getHttpConfiguration())
                .distinct()
                .map(RulesOfPaths::of)
                .toList();
        rules.forEach(RulesOfPaths::apply);
    }

    @Override
    protected void doStop() {
        rules.forEach(RulesOfPaths::withdraw);
        getServer().setErrorHandler(before);
    }

    private Stream<ServerConnector> others() {
        return Stream.of(getServer().getConnectors())
                .filter(other -> other != this)
                .filter(ServerConnector.class::isInstance)
                .map(ServerConnector.class::cast);
    }
}
