package org.jietong.core.internal.cases.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.Connection;
import org.jietong.api.cases.Returned;
import org.jietong.api.cases.Target;
import org.jietong.api.rules.Category;
import org.jietong.api.rules.RulePack;
import org.jietong.api.rules.Stage;
import org.jietong.api.rules.StageTarget;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockEntry.Kind;
import org.jietong.api.time.ClockReading;
import org.jietong.api.time.WorkingTime;

/**
 * Reads the inner targets of whole stages (R2.16). The acceptance stage runs from submission to acceptance, without the time
 * in which the application lay with its applicant; the connection stage runs as the clock does.
 *
 * @param time the arithmetic
 */
public record StageTargets(WorkingTime time) {
    private static final UUID NOBODYS = new UUID(0, 0);

    /** The targets of the stages that have begun; none of a stage that the application ended in without its goal. */
    public Map<Stage, Target> of(Application application, RulePack pack, Category category, Instant now) {
        Map<Stage, Target> targets = new EnumMap<>(Stage.class);
        for (StageTarget target : category.stages()) {
            Optional<Instant> done = done(target.stage(), application);
            if (begun(target.stage(), application)
                    && (done.isPresent() || !application.state().ended())) {
                ClockReading reading = time.read(
                        ledger(target.stage(), application),
                        target.workingDays(),
                        category.limit().counting(),
                        pack.timetables(),
                        now);
                targets.put(target.stage(), Targets.standing(reading, target.workingDays(), done));
            }
        }
        return targets;
    }

    private static boolean begun(Stage stage, Application application) {
        return stage == Stage.ACCEPTANCE || !application.ledger().isEmpty();
    }

    private static Optional<Instant> done(Stage stage, Application application) {
        return stage == Stage.ACCEPTANCE
                ? application.ledger().stream().map(ClockEntry::at).findFirst()
                : application.connection().map(Connection::supplyStartedAt);
    }

    private static List<ClockEntry> ledger(Stage stage, Application application) {
        return stage == Stage.ACCEPTANCE ? acceptance(application) : application.ledger();
    }

    private static List<ClockEntry> acceptance(Application application) {
        List<ClockEntry> ledger = new ArrayList<>();
        ledger.add(entry(Kind.STARTED, application.key().submittedAt()));
        for (Returned returned : application.returns()) {
            ledger.add(entry(Kind.SUSPENDED, returned.at()));
            returned.resubmittedAt().ifPresent(again -> ledger.add(entry(Kind.RESUMED, again)));
        }
        application.ledger().stream().findFirst().ifPresent(accepted -> ledger.add(entry(Kind.STOPPED, accepted.at())));
        return ledger;
    }

    private static ClockEntry entry(Kind kind, Instant at) {
        return new ClockEntry(NOBODYS, kind, at, Optional.empty(), Optional.empty(), "", at);
    }
}
