package org.jietong.rest.internal.operations;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.Collector;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jietong.api.messages.MessageFigures;
import org.jietong.api.messages.MessageFigures.OfChannel;
import org.jietong.api.problem.RefusedException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the sending of messages fares, by channel. */
@Component(
        service = {},
        immediate = true)
public final class MessageMeters {
    private static final Logger LOG = LoggerFactory.getLogger(MessageMeters.class);

    private final Metrics metrics;
    private final MessageFigures figures;
    private final List<Collector> meters;

    @Activate
    public MessageMeters(@Reference Metrics metrics, @Reference MessageFigures figures) {
        this.metrics = metrics;
        this.figures = figures;
        this.meters = List.of(
                gauge("jietong_messages_waiting", "Messages that are still to be handed over", OfChannel::waiting),
                gauge(
                        "jietong_messages_overdue_seconds",
                        "How long the message that is due longest has been due",
                        channel -> channel.overdueFor().orElse(Duration.ZERO).toMillis() / 1e3),
                counter("jietong_messages_sent", "Messages that this node handed over", OfChannel::sent),
                counter("jietong_messages_lost", "Messages that this node gave up", OfChannel::lost));
        meters.forEach(metrics::add);
    }

    private Collector gauge(String name, String help, ToDoubleFunction<OfChannel> figure) {
        return GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .labelNames("channel")
                .callback(gauge -> channels()
                        .forEach(one -> gauge.call(
                                figure.applyAsDouble(one), one.channel().name())))
                .build();
    }

    private Collector counter(String name, String help, ToDoubleFunction<OfChannel> figure) {
        return CounterWithCallback.builder()
                .name(name)
                .help(help)
                .labelNames("channel")
                .callback(counter -> channels()
                        .forEach(one -> counter.call(
                                figure.applyAsDouble(one), one.channel().name())))
                .build();
    }

    /** None while the database is away: the other figures are wanted then all the more. */
    private List<OfChannel> channels() {
        try {
            return figures.channels();
        } catch (RefusedException e) {
            LOG.debug("the messages cannot be asked for", e);
            return List.of();
        }
    }

    @Deactivate
    void stop() {
        meters.forEach(metrics::remove);
    }
}
