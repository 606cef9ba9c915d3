package org.jietong.survey.internal.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.journal.EventType;
import org.jietong.api.journal.JournalConsumer;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.NotNowException;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.Ids;
import org.jietong.survey.internal.store.SurveyStore;
import org.jooq.DSLContext;

/**
 * Reads the journal for the plans: enters who is supplied, and plans a follow-up for whatever a plan asks of. It goes on where it
 * stopped, so that nothing is missed while the bundle is away; the origin of a follow-up is its plan with the event, so that one that
 * is read again changes nothing.
 */
public final class Planning implements JournalConsumer {
    private static final String SUPPLIED = EventType.SUPPLY_STARTED.name();

    private final SurveyStore store;
    private final PlanJson json;
    private final Customers customers;
    private final Ids ids;
    private final Clock clock;

    public Planning(SurveyStore store, PlanJson json, Customers customers, Ids ids, Clock clock) {
        this.store = store;
        this.json = json;
        this.customers = customers;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "survey-plans";
    }

    /** @throws NotNowException when the kernel cannot say now whom it is about */
    @Override
    public void accept(PlacedEvent placed) throws NotNowException {
        JournalEvent event = placed.event();
        if (event.applicationId().isEmpty()) {
            return;
        }
        List<Plan> asking = store.read(sql -> new PlanRows(sql, json).running()).stream()
                .filter(plan -> plan.asksOf(event.type(), event.at()))
                .toList();
        if (!asking.isEmpty() || event.type().equals(SUPPLIED)) {
            Optional<Customer> customer = customers.find(placed);
            customer.ifPresent(some -> planned(event, some, asking));
        }
    }

    /** When it happened: a supply has started when it was said to have, not when that was entered. */
    private static Instant happenedAt(JournalEvent event) {
        return Optional.ofNullable(event.details().get("supplyStartedAt"))
                .map(Instant::parse)
                .orElse(event.at());
    }

    private void planned(JournalEvent event, Customer customer, List<Plan> asking) {
        store.transact(sql -> {
                    if (event.type().equals(SUPPLIED)) {
                        new SupplyRows(sql).enter(customer, happenedAt(event));
                    }
                    plan(event, customer, asking, sql);
                    return Outcome.done(customer);
                })
                .orElseThrow();
    }

    private void plan(JournalEvent event, Customer customer, List<Plan> asking, DSLContext sql) {
        List<FollowUp> fresh = asking.stream()
                .filter(plan -> plan.audience().includes(customer))
                .map(plan -> followUp(plan, event, customer))
                .toList();
        if (!fresh.isEmpty()) {
            new FollowUpRows(sql).insertNew(fresh);
        }
    }

    private FollowUp followUp(Plan plan, JournalEvent event, Customer customer) {
        Instant due = plan.timing().due(happenedAt(event), clock.getZone());
        return new FollowUp(
                ids.next(),
                "plan:" + plan.code() + ":" + event.id(),
                plan.code(),
                customer,
                happenedAt(event),
                FollowUp.Progress.planned(plan.forms().get(0), due),
                Optional.empty(),
                1);
    }
}
