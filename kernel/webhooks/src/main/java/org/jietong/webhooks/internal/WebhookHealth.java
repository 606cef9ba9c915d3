package org.jietong.webhooks.internal;

import java.util.List;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.webhooks.WebhookStanding;
import org.jietong.api.webhooks.Webhooks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names each web hook that was switched off, that keeps failing, or for which events were set aside. That is a warning. */
@Component(property = {HealthCheck.NAME + "=webhooks", HealthCheck.TAGS + "=webhooks"})
public final class WebhookHealth implements HealthCheck {
    private static final Caller CHECK = new Caller.Machine("health");
    private static final int TOO_MANY = 5;

    private final Webhooks webhooks;

    @Activate
    public WebhookHealth(@Reference Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try {
            List<WebhookStanding> all = webhooks.list(CHECK).orElseThrow();
            log.info("web hooks: {}", all.size());
            all.forEach(standing -> told(standing, log));
        } catch (RefusedException e) {
            // That the database is away is told by others.
            log.debug("the web hooks cannot be asked for: {}", e.problem().type());
        }
        return new Result(log);
    }

    private static void told(WebhookStanding standing, FormattingResultLog log) {
        standing.ending().ifPresent(why -> log.warn("{} was switched off: {}", standing.id(), why));
        if (standing.ending().isEmpty() && standing.delivery().failures() >= TOO_MANY) {
            log.warn(
                    "{} has failed {} times: {}",
                    standing.id(),
                    standing.delivery().failures(),
                    standing.delivery().reason().orElse(""));
        }
        if (standing.setAside() > 0) {
            log.warn("{} would not have {} events, which were set aside", standing.id(), standing.setAside());
        }
    }
}
