package org.jietong.core.internal.journal;

import java.util.List;
import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.ConsumerStanding;
import org.jietong.api.journal.JournalConsumers;
import org.jietong.api.problem.RefusedException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names each reader of the journal for which events were set aside. That is a warning: the others are read on. */
@Component(property = {HealthCheck.NAME + "=journal", HealthCheck.TAGS + "=journal"})
public final class JournalHealth implements HealthCheck {
    private static final Caller CHECK = new Caller.Machine("health");

    private final JournalConsumers consumers;

    @Activate
    public JournalHealth(@Reference JournalConsumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try {
            List<ConsumerStanding> readers = consumers.list(CHECK).orElseThrow();
            log.info("readers of the journal: {}", readers.size());
            readers.forEach(standing -> told(standing, log));
        } catch (RefusedException e) {
            // That the database is away is told by others.
            log.debug(
                    "the readers of the journal cannot be asked for: {}",
                    e.problem().type());
        }
        return new Result(log);
    }

    private static void told(ConsumerStanding standing, FormattingResultLog log) {
        if (standing.setAside() > 0) {
            log.warn("{} events were set aside for {}", standing.setAside(), standing.name());
        }
    }
}
