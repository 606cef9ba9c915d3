package org.jietong.rest.internal.server;

import java.time.ZoneOffset;
import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.jietong.rest.internal.json.Json;
import org.jietong.rest.internal.problem.Problems;
import org.jietong.rest.internal.problem.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Sets the web server up. A factory of connectors is the one service to which the HTTP service hands its server. */
@Component(service = ConnectorFactory.class)
public final class ServerSetup implements ConnectorFactory {
    private final ServerProblems problems;

    @Activate
    public ServerSetup() {
        this.problems = new ServerProblems(new Problems(new Texts()), new Json(ZoneOffset.UTC));
    }

    @Override
    public Connector createConnector(Server server) {
        return new SetupConnector(server, problems);
    }
}
