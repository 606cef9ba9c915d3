package org.jietong.core.internal.cases.warnings;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Escalation;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.EscalationStep;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.rules.RulePack;
import org.jietong.api.time.ClockReading;
import org.jietong.core.internal.cases.lifecycle.Deadlines;
import org.jietong.core.internal.cases.lifecycle.Moment;

/**
 * What the journal says of a step that is told: enough to make a message of it.
 *
 * @param deadlines reads the clock
 */
record EscalationDetails(Deadlines deadlines) {

    Map<String, String> of(
            EscalationStep step,
            Escalation escalation,
            Application application,
            RulePack pack,
            Category category,
            Moment moment) {
        ClockReading reading = deadlines.reading(application.ledger(), pack, category, moment.at());
        Map<String, String> details = new HashMap<>();
        details.put("step", step.code());
        details.put("level", Integer.toString(step.to().level()));
        details.put("to", step.to().name());
        details.put("times", Integer.toString(escalation.times()));
        details.put(
                "channels", step.channels().stream().map(NoticeChannel::name).collect(Collectors.joining(",")));
        details.put("reason", reading.state().name());
        reading.deadline()
                .ifPresent(deadline -> details.put("deadline", deadline.at().toString()));
        return details;
    }
}
