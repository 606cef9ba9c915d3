package org.jietong.core.internal.evidence.files;

import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jietong.api.evidence.EvidenceSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers the documents of the folder that {@code jietong.evidence.folder} names, {@code evidence} in the data folder
 * otherwise. Ranked low, so that a real register takes its place. Its codes follow the index within five seconds.
 */
@Component(service = FileEvidenceComponent.class, immediate = true)
public final class FileEvidenceComponent {
    private static final Logger LOG = LoggerFactory.getLogger(FileEvidenceComponent.class);
    private static final int RANKING = -1000;
    private static final long SECONDS_BETWEEN_LOOKS = 5;

    private final FileEvidence evidence;
    private final ServiceRegistration<EvidenceSource> registration;
    private final ScheduledExecutorService watch;
    private final Future<?> looking;
    private Set<String> announced;

    @Activate
    public FileEvidenceComponent(BundleContext context) {
        evidence = new FileEvidence(folder(context));
        evidence.refresh();
        announced = evidence.codes();
        registration = context.registerService(EvidenceSource.class, evidence, properties(announced));
        watch = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "jietong-evidence-index");
            thread.setDaemon(true);
            return thread;
        });
        looking = watch.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            evidence.refresh();
            announce(evidence.codes());
        } catch (RuntimeException e) {
            // Thrown on, it would end the looking for good.
            LOG.error("Looking for a change of the index failed", e);
        }
    }

    private void announce(Set<String> codes) {
        if (!codes.equals(announced)) {
            announced = codes;
            registration.setProperties(properties(codes));
        }
    }

    private static Dictionary<String, Object> properties(Set<String> codes) {
        return FrameworkUtil.asDictionary(
                Map.of(EvidenceSource.CODES, codes.toArray(String[]::new), Constants.SERVICE_RANKING, RANKING));
    }

    private static Path folder(BundleContext context) {
        return Optional.ofNullable(context.getProperty("jietong.evidence.folder"))
                .map(Path::of)
                .orElseGet(() -> data(context).resolve("evidence"));
    }

    private static Path data(BundleContext context) {
        return Optional.ofNullable(context.getProperty("jietong.data"))
                .map(Path::of)
                .orElseGet(() -> Path.of(Optional.ofNullable(context.getProperty("jietong.home"))
                                .orElse("."))
                        .resolve("data"));
    }

    @Deactivate
    void stop() {
        looking.cancel(true);
        watch.shutdownNow();
        registration.unregister();
    }
}
