package org.jietong.deploy.internal.logging;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Hands java.util.logging, which Jersey and the database drivers write to, over to SLF4J. */
@Component(
        immediate = true,
        service = {})
public final class JavaLogging {

    @Activate
    public JavaLogging() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    @Deactivate
    void stop() {
        SLF4JBridgeHandler.uninstall();
    }
}
