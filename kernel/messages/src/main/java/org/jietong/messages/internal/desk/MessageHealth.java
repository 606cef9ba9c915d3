package org.jietong.messages.internal.desk;

import java.time.Clock;
import java.time.Duration;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jietong.api.messages.MessageFigures;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Tells of messages that do not get away. That is a warning: everything else works. */
@Component(property = {HealthCheck.NAME + "=messages", HealthCheck.TAGS + "=messages"})
public final class MessageHealth implements HealthCheck {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration RECENT = Duration.ofHours(24);

    private final MessageFigures figures;
    private final Store store;
    private final Clock clock;

    @Activate
    public MessageHealth(
            @Reference MessageFigures figures,
            @Reference Store store,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.figures = figures;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try {
            figures.channels().forEach(channel -> told(channel, log));
            long lost =
                    store.read(work -> work.messages().lostSince(clock.instant().minus(RECENT)));
            if (lost > 0) {
                log.warn("{} messages of the last day reached nobody", lost);
            }
        } catch (RefusedException e) {
            // That the database is away is told by others.
            log.debug("the messages cannot be asked for: {}", e.problem().type());
        }
        return new Result(log);
    }

    private static void told(MessageFigures.OfChannel channel, FormattingResultLog log) {
        if (channel.waiting() > 0 && !channel.gateway()) {
            log.warn("{} messages wait for a gateway by {}", channel.waiting(), channel.channel());
        } else if (channel.overdueFor().filter(MessageHealth::tooLong).isPresent()) {
            log.warn(
                    "messages by {} have been due for {}",
                    channel.channel(),
                    channel.overdueFor().orElseThrow());
        } else {
            log.info("messages by {} that wait: {}", channel.channel(), channel.waiting());
        }
    }

    private static boolean tooLong(Duration wait) {
        return wait.compareTo(LONGEST_WAIT) > 0;
    }
}
