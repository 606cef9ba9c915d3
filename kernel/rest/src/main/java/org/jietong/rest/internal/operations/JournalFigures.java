package org.jietong.rest.internal.operations;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.ConsumerStanding;
import org.jietong.api.journal.JournalConsumers;
import org.jietong.api.problem.RefusedException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far the readers of the journal are behind. */
@Component(
        service = {},
        immediate = true)
public final class JournalFigures {
    private static final Logger LOG = LoggerFactory.getLogger(JournalFigures.class);
    private static final Caller SCRAPE = new Caller.Machine("metrics");

    private final Metrics metrics;
    private final JournalConsumers consumers;
    private final List<GaugeWithCallback> gauges;

    @Activate
    public JournalFigures(@Reference Metrics metrics, @Reference JournalConsumers consumers) {
        this.metrics = metrics;
        this.consumers = consumers;
        this.gauges = List.of(
                gauge(
                        "jietong_journal_lag",
                        "Events that a reader of the journal has not read yet",
                        ConsumerStanding::lag),
                gauge(
                        "jietong_journal_set_aside",
                        "Events that a reader of the journal could not take",
                        ConsumerStanding::setAside));
        gauges.forEach(metrics::add);
    }

    private GaugeWithCallback gauge(String name, String help, ToDoubleFunction<ConsumerStanding> figure) {
        return GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .labelNames("consumer")
                .callback(gauge ->
                        standings().forEach(standing -> gauge.call(figure.applyAsDouble(standing), standing.name())))
                .build();
    }

    /** None while the database is away: the other figures are wanted then all the more. */
    private List<ConsumerStanding> standings() {
        try {
            return consumers.list(SCRAPE).orElseThrow();
        } catch (RefusedException e) {
            LOG.debug("the readers of the journal cannot be asked for", e);
            return List.of();
        }
    }

    @Deactivate
    void stop() {
        gauges.forEach(metrics::remove);
    }
}
