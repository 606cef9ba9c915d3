package org.jietong.rest.internal.operations;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.webhooks.WebhookStanding;
import org.jietong.api.webhooks.Webhooks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How posting to web hooks goes; how far each is behind is told of the readers of the journal. */
@Component(
        service = {},
        immediate = true)
public final class WebhookFigures {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookFigures.class);
    private static final Caller SCRAPE = new Caller.Machine("metrics");

    private final Metrics metrics;
    private final Webhooks webhooks;
    private final List<GaugeWithCallback> gauges;

    @Activate
    public WebhookFigures(@Reference Metrics metrics, @Reference Webhooks webhooks) {
        this.metrics = metrics;
        this.webhooks = webhooks;
        this.gauges = List.of(
                gauge(
                        "jietong_webhook_active",
                        "Whether events are posted to a web hook",
                        standing -> standing.subscription().active() ? 1 : 0),
                gauge(
                        "jietong_webhook_failures",
                        "Attempts to post to a web hook that failed since the last that did not",
                        standing -> standing.delivery().failures()));
        gauges.forEach(metrics::add);
    }

    private GaugeWithCallback gauge(String name, String help, ToDoubleFunction<WebhookStanding> figure) {
        return GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .labelNames("webhook")
                .callback(gauge -> standings()
                        .forEach(standing -> gauge.call(
                                figure.applyAsDouble(standing), standing.id().toString())))
                .build();
    }

    /** None while the database is away: the other figures are wanted then all the more. */
    private List<WebhookStanding> standings() {
        try {
            return webhooks.list(SCRAPE).orElseThrow();
        } catch (RefusedException e) {
            LOG.debug("the web hooks cannot be asked for", e);
            return List.of();
        }
    }

    @Deactivate
    void stop() {
        gauges.forEach(metrics::remove);
    }
}
