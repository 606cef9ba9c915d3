package org.jietong.survey.internal.loop;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jietong.api.identity.StaffMember;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.tables.OwnTransaction;
import org.jietong.survey.internal.asking.DueWork;
import org.jietong.survey.internal.plan.Customer;
import org.jietong.survey.internal.rectification.DueDays;
import org.jietong.survey.internal.rectification.Handlers;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what follows from responses: opens rectifications, ends them or has them put right again, files opinions, has plain
 * follow-ups recorded. An answer changes nothing of the case itself.
 */
final class Consequences implements DueWork {
    private static final Logger LOG = LoggerFactory.getLogger(Consequences.class);
    private static final int PAGE = 100;
    private static final Duration PUT_OFF = Duration.ofHours(1);

    private final SurveyStore store;
    private final AftermathJson json;
    private final People people;
    private final Filing filing;
    private final Righting righting;

    /**
     * What to ask of the kernel before a transaction begins.
     *
     * @param customers whom an application is about
     * @param handlers the staff
     * @param dueDays until when things have to be put right
     * @param plain records plain follow-ups
     */
    record People(CustomersByNumber customers, Handlers handlers, DueDays dueDays, PlainFollowUps plain) {}

    /**
     * What was asked of it.
     *
     * @param customer whom the response is about
     * @param staff the staff
     * @param dueOn the last day for what is opened now
     * @param at the present instant
     */
    record Circumstances(Customer customer, List<StaffMember> staff, LocalDate dueOn, Instant at) {}

    Consequences(SurveyStore store, AftermathJson json, People people, Filing filing, Righting righting) {
        this.store = store;
        this.json = json;
        this.people = people;
        this.filing = filing;
        this.righting = righting;
    }

    @Override
    public boolean page(Instant now) {
        List<Aftermath> due = store.read(sql -> new AftermathRows(sql, json).due(now, PAGE));
        if (!due.isEmpty()) {
            List<StaffMember> staff = people.handlers().all();
            LocalDate dueOn = people.dueDays().from(now);
            due.forEach(aftermath -> followed(aftermath, staff, dueOn, now));
        }
        return due.size() == PAGE;
    }

    private void followed(Aftermath aftermath, List<StaffMember> staff, LocalDate dueOn, Instant now) {
        Outcome<Boolean> outcome = people.plain()
                .record(aftermath)
                .then(recorded -> people.customers().find(aftermath.number()))
                .map(customer -> new Circumstances(customer, staff, dueOn, now))
                .then(known -> store.together((sql, transaction) -> done(aftermath, known, sql, transaction)));
        if (outcome instanceof Outcome.Refused<Boolean> refused) {
            putOff(aftermath, refused.reason(), now);
        }
    }

    private Outcome<Boolean> done(
            Aftermath aftermath, Circumstances known, DSLContext sql, OwnTransaction transaction) {
        if (!new AftermathRows(sql, json).remove(aftermath.response())) {
            return Outcome.done(false);
        }
        filing.file(aftermath, known, sql);
        return righting.right(aftermath, known, sql, transaction);
    }

    /** @throws RefusedException when the database is away, so that the run fails and is repeated */
    private void putOff(Aftermath aftermath, Problem why, Instant now) {
        if (why.type() == ProblemType.STORE_UNAVAILABLE) {
            throw new RefusedException(why);
        }
        LOG.error("Nothing can follow yet from the response {}: {}", aftermath.response(), why.type());
        store.transact(sql -> {
                    new AftermathRows(sql, json).putOff(aftermath.response(), now.plus(PUT_OFF));
                    return Outcome.done(aftermath);
                })
                .orElseThrow();
    }
}
