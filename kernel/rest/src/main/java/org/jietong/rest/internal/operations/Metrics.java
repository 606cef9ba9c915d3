package org.jietong.rest.internal.operations;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Set;
import org.jietong.api.utility.Utilities;
import org.jietong.rest.internal.http.RequestMeter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The figures of this process. */
@Component(service = {RequestMeter.class, Metrics.class})
public final class Metrics implements RequestMeter {
    // Anyone can make a method up, and each would stay in memory as a figure of its own.
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");
    private static final String OTHER_METHOD = "OTHER";

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Histogram requests;

    @Activate
    public Metrics(@Reference Utilities utilities) {
        JvmMetrics.builder().register(registry);
        this.requests = Histogram.builder()
                .name("http_server_request_duration_seconds")
                .help("Time from the arrival of a request to its answer, by route template and status")
                .labelNames("method", "route", "status")
                .classicOnly()
                .register(registry);
        GaugeWithCallback.builder()
                .name("jietong_utilities_deployed")
                .help("Utilities that serve at this moment")
                .callback(gauge -> gauge.call(utilities.deployed().size()))
                .register(registry);
    }

    @Override
    public void answered(String method, String route, int status, Duration took) {
        String known = METHODS.contains(method) ? method : OTHER_METHOD;
        requests.labelValues(known, route, String.valueOf(status)).observe(took.toNanos() / 1e9);
    }

    /** Adds figures of somebody else's. */
    void add(Collector collector) {
        registry.register(collector);
    }

    void remove(Collector collector) {
        registry.unregister(collector);
    }

    /** Writes all figures in Prometheus' text format. */
    void write(OutputStream to) throws IOException {
        PrometheusTextFormatWriter.create().write(to, registry.scrape());
    }
}
