package org.jietong.survey.internal.asking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Ids;
import org.jietong.survey.internal.plan.Draw;
import org.jietong.survey.internal.plan.DrawRows;
import org.jietong.survey.internal.plan.Drawn;
import org.jietong.survey.internal.plan.FollowUp;
import org.jietong.survey.internal.plan.FollowUpRows;
import org.jietong.survey.internal.plan.Plan;
import org.jietong.survey.internal.plan.PlanJson;
import org.jietong.survey.internal.plan.PlanRows;
import org.jietong.survey.internal.plan.SampleSize;
import org.jietong.survey.internal.plan.SupplyRows;
import org.jietong.survey.internal.plan.Trigger;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.DSLContext;

/**
 * Asks those who are supplied once a plan's day comes: takes the frame, draws the sample from it if there is to be one, and plans
 * a follow-up for each. The frame is kept, and the draw follows from frame and seed, so that a run that is cut off is gone on with and
 * gives the same.
 */
public final class Drawing implements DueWork {
    private static final int PAGE = 500;

    private final SurveyStore store;
    private final PlanJson json;
    private final Ids ids;
    private final Clock clock;

    public Drawing(SurveyStore store, PlanJson json, Ids ids, Clock clock) {
        this.store = store;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public boolean page(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        store.read(sql -> new PlanRows(sql, json).running()).forEach(plan -> day(plan, today, now));
        return false;
    }

    private void day(Plan plan, LocalDate today, Instant now) {
        if (plan.trigger() instanceof Trigger.DayComes comes) {
            comes.latest(today)
                    .filter(day -> !day.isBefore(startOf(plan)))
                    .ifPresent(day -> drawn(plan, comes, day, now));
        }
    }

    /** A day before the plan was started is none of its business; the day itself is. */
    private LocalDate startOf(Plan plan) {
        return LocalDate.ofInstant(plan.since().orElseThrow(), clock.getZone());
    }

    private void drawn(Plan plan, Trigger.DayComes comes, LocalDate day, Instant now) {
        Drawn drawn = store.read(sql -> new DrawRows(sql).find(plan.code(), day))
                .orElseGet(() -> begun(plan, comes, day, now));
        if (!drawn.finished()) {
            finished(plan, drawn);
        }
    }

    private Drawn begun(Plan plan, Trigger.DayComes comes, LocalDate day, Instant now) {
        return store.transact(sql -> {
                    Instant begin = day.atStartOfDay(clock.getZone()).toInstant();
                    List<UUID> frame = new SupplyRows(sql).frame(plan.audience(), begin);
                    int size = comes.sampling()
                            .map(sampling -> SampleSize.of(frame.size(), sampling.margin()))
                            .orElse(frame.size());
                    Drawn drawn =
                            new Drawn(ids.next(), plan.code(), day, comes.sampling(), frame.size(), size, now, false);
                    new DrawRows(sql).insert(drawn, frame);
                    return Outcome.done(drawn);
                })
                .orElseThrow();
    }

    private void finished(Plan plan, Drawn drawn) {
        List<UUID> frame = store.read(sql -> new DrawRows(sql).frame(drawn.id()));
        List<UUID> chosen = drawn.sampling()
                .map(sampling -> new Draw(sampling.seed()).from(frame, drawn.size()))
                .orElse(frame);
        for (int from = 0; from < chosen.size(); from += PAGE) {
            List<UUID> page = chosen.subList(from, Math.min(from + PAGE, chosen.size()));
            store.transact(sql -> Outcome.done(planned(plan, drawn, page, sql))).orElseThrow();
        }
        store.transact(sql -> {
                    new DrawRows(sql).finish(drawn.id());
                    return Outcome.done(drawn);
                })
                .orElseThrow();
    }

    private int planned(Plan plan, Drawn drawn, List<UUID> page, DSLContext sql) {
        Instant due = plan.timing().due(drawn.day(), clock.getZone());
        return new FollowUpRows(sql)
                .insertNew(new SupplyRows(sql)
                        .customers(page).stream()
                                .map(customer -> new FollowUp(
                                        ids.next(),
                                        "plan:" + plan.code() + ":" + drawn.day() + ":" + customer.application(),
                                        plan.code(),
                                        customer,
                                        drawn.at(),
                                        FollowUp.Progress.planned(plan.forms().get(0), due),
                                        Optional.empty(),
                                        1))
                                .toList());
    }
}
