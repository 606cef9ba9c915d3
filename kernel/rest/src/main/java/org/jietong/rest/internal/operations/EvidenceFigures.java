package org.jietong.rest.internal.operations;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jietong.api.evidence.EvidenceDesk;
import org.jietong.api.evidence.SourceStanding;
import org.jietong.api.problem.RefusedException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the evidence sources fare, over all nodes. */
@Component(
        service = {},
        immediate = true)
public final class EvidenceFigures {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceFigures.class);

    private final Metrics metrics;
    private final EvidenceDesk desk;
    private final List<GaugeWithCallback> gauges;

    @Activate
    public EvidenceFigures(@Reference Metrics metrics, @Reference EvidenceDesk desk) {
        this.metrics = metrics;
        this.desk = desk;
        this.gauges = List.of(
                gauge(
                        "jietong_evidence_connected",
                        "Whether an evidence source is connected on this node",
                        source -> Optional.of(source.connected() ? 1.0 : 0.0)),
                gauge(
                        "jietong_evidence_failures",
                        "How often an evidence source has failed since it last answered",
                        source -> Optional.of((double) source.failures())),
                gauge(
                        "jietong_evidence_waiting",
                        "Documents that are still to be fetched from an evidence source",
                        source -> Optional.of((double) source.waiting())),
                gauge(
                        "jietong_evidence_last_success_timestamp_seconds",
                        "When an evidence source answered last",
                        source -> source.lastSuccess().map(EvidenceFigures::seconds)),
                gauge(
                        "jietong_evidence_last_failure_timestamp_seconds",
                        "When an evidence source failed last",
                        source -> source.lastFailure().map(EvidenceFigures::seconds)));
        gauges.forEach(metrics::add);
    }

    private GaugeWithCallback gauge(String name, String help, Function<SourceStanding, Optional<Double>> figure) {
        return GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .labelNames("source")
                .callback(gauge -> standings().forEach(standing -> figure.apply(standing)
                        .ifPresent(value -> gauge.call(value, standing.source()))))
                .build();
    }

    private static double seconds(Instant at) {
        return at.toEpochMilli() / 1e3;
    }

    /** None while the database is away: the other figures are wanted then all the more. */
    private List<SourceStanding> standings() {
        try {
            return desk.standings();
        } catch (RefusedException e) {
            LOG.debug("the evidence sources cannot be asked for", e);
            return List.of();
        }
    }

    @Deactivate
    void stop() {
        gauges.forEach(metrics::remove);
    }
}
