package org.jietong.core.internal.evidence;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.jietong.api.evidence.EvidenceDesk;
import org.jietong.api.evidence.SourceStanding;
import org.jietong.api.problem.RefusedException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells how the evidence sources fare. One that keeps failing is a warning: what it does not give is promised or handed in. */
@Component(property = {HealthCheck.NAME + "=evidence", HealthCheck.TAGS + "=evidence"})
public final class EvidenceHealth implements HealthCheck {
    private static final int TOO_MANY = 3;

    private final EvidenceDesk desk;

    @Activate
    public EvidenceHealth(@Reference EvidenceDesk desk) {
        this.desk = desk;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try {
            desk.standings().forEach(standing -> told(standing, log));
        } catch (RefusedException e) {
            // That the database is away is told by others.
            log.debug(
                    "the evidence sources cannot be asked for: {}", e.problem().type());
        }
        return new Result(log);
    }

    private static void told(SourceStanding standing, FormattingResultLog log) {
        String last = standing.lastSuccess().map(at -> "answered last at " + at).orElse("has not answered yet");
        String connected = standing.connected() ? "" : ", is not connected";
        if (standing.failures() < TOO_MANY) {
            log.info("{} {}{}", standing.source(), last, connected);
        } else {
            log.warn("{} {}{}, has failed {} times since", standing.source(), last, connected, standing.failures());
        }
    }
}
