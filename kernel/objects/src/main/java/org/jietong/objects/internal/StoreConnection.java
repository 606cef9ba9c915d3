package org.jietong.objects.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jietong.api.cases.ContentStore;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects the store that the settings name, and tells how it is. A store that is away is a warning: what needs no file goes on,
 * and the other nodes have no other store.
 */
@Component(
        immediate = true,
        property = {HealthCheck.NAME + "=documents", HealthCheck.TAGS + "=documents"})
public final class StoreConnection implements HealthCheck {
    private static final Logger LOG = LoggerFactory.getLogger(StoreConnection.class);

    private final List<String> faults;
    private final Optional<LateClient> client;
    private final Optional<S3Store> store;

    @Activate
    public StoreConnection(BundleContext context) {
        this(S3Settings.of(context::getProperty));
        faults.forEach(fault -> LOG.error("The store of documents: {}", fault));
        // The framework takes the service back with the bundle.
        store.ifPresent(present -> context.registerService(ContentStore.class, present, null));
    }

    /** One that nobody else uses. */
    StoreConnection(S3Settings.Reading reading) {
        faults = reading.faults();
        client = reading.made().map(LateClient::new);
        store = reading.made().map(made -> new S3Store(client.orElseThrow()::get, made.bucket(), made.prefix()));
    }

    Optional<S3Store> store() {
        return store;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        faults.forEach(log::warn);
        if (store.isEmpty()) {
            log.info("no S3-compatible store is connected");
            return new Result(log);
        }
        try {
            store.get().probe();
            log.info("the S3-compatible store answers");
        } catch (IOException e) {
            LOG.debug("the store of documents does not answer", e);
            log.warn("the S3-compatible store does not answer, or does not let us in");
        }
        return new Result(log);
    }

    @Deactivate
    void stop() {
        client.ifPresent(LateClient::close);
    }
}
