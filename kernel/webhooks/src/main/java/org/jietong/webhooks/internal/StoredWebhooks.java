package org.jietong.webhooks.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.store.ConsumerRecords.Reading;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.jietong.api.store.WebhookRecords.Kept;
import org.jietong.api.store.WebhookRecords.Secrets;
import org.jietong.api.webhooks.Delivery;
import org.jietong.api.webhooks.Handed;
import org.jietong.api.webhooks.Replay;
import org.jietong.api.webhooks.Subscription;
import org.jietong.api.webhooks.Trial;
import org.jietong.api.webhooks.WebhookStanding;
import org.jietong.api.webhooks.Webhooks;
import org.jietong.outbound.Secret;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Web hooks in the database. Nobody sees or makes one that reaches beyond their own scope. */
@Component
public final class StoredWebhooks implements Webhooks {
    private static final int MOST = 50;
    private static final Duration OVERLAP = Duration.ofDays(1);

    private final Store store;
    private final WebhookAccess access;
    private final Ids ids;
    private final Clock clock;
    private final Subscribers subscribers;
    private final SubscriptionCheck check;

    @Activate
    public StoredWebhooks(
            @Reference Store store,
            @Reference AccessPolicy policy,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock,
            @Reference WebhookReaders readers) {
        this(store, policy, ids, clock, readers.subscribers());
    }

    StoredWebhooks(Store store, AccessPolicy policy, Ids ids, Clock clock, Subscribers subscribers) {
        this.store = store;
        this.access = new WebhookAccess(policy);
        this.ids = ids;
        this.clock = clock;
        this.subscribers = subscribers;
        this.check = new SubscriptionCheck(subscribers.endpoint().guard());
    }

    @Override
    public Outcome<List<WebhookStanding>> list(Caller caller) {
        return access.permitted(caller)
                .map(scope -> store.read(work -> work.webhooks().all().stream()
                        .filter(webhook -> scope.contains(webhook.subscription().scope()))
                        .map(webhook -> Standings.of(work, webhook))
                        .toList()));
    }

    @Override
    public Outcome<WebhookStanding> find(UUID id, Caller caller) {
        return access.permitted(caller)
                .then(scope -> store.read(
                        work -> WebhookAccess.found(work, id, scope).map(webhook -> Standings.of(work, webhook))));
    }

    @Override
    public Outcome<Handed> create(Subscription wanted, Caller caller) {
        Secret secret = Secret.fresh(subscribers.random());
        return access.permitted(caller)
                .then(scope -> check.checked(wanted).then(checked -> WebhookAccess.within(scope, checked)))
                .then(checked -> store.transact(work -> room(work).map(free -> {
                    Kept webhook = new Kept(
                            ids.next(),
                            checked,
                            Optional.empty(),
                            now(),
                            caller.actor().name(),
                            new Secrets(secret.reveal(), Optional.empty(), Optional.empty()),
                            Delivery.none(),
                            1);
                    work.webhooks().insert(webhook);
                    work.consumers().insert(reading(webhook, work.journal().lastPlace()));
                    return new Handed(Standings.of(work, webhook), secret.reveal());
                })));
    }

    private Reading reading(Kept webhook, long position) {
        return new Reading(Subscriber.name(webhook.id()), position, now(), Optional.empty(), now(), 1);
    }

    private static Outcome<UnitOfWork> room(UnitOfWork work) {
        Violation tooMany = new Violation("", "TOO_MANY", Map.of("max", Integer.toString(MOST)));
        return work.webhooks().all().size() < MOST
                ? Outcome.done(work)
                : Outcome.refused(Problem.of(ProblemType.CONFLICT, List.of(tooMany)));
    }

    @Override
    public Outcome<WebhookStanding> change(UUID id, Subscription wanted, Caller caller) {
        return access.permitted(caller)
                .then(scope -> check.checked(wanted).then(checked -> WebhookAccess.within(scope, checked)))
                .then(checked -> changed(id, caller, (work, webhook) -> Outcome.done(webhook.wanting(checked))));
    }

    @Override
    public Outcome<UUID> delete(UUID id, Caller caller) {
        return access.permitted(caller)
                .then(scope -> store.transact(
                        work -> WebhookAccess.found(work, id, scope).map(webhook -> {
                            work.webhooks().delete(id);
                            work.consumers().forget(Subscriber.name(id));
                            return id;
                        })));
    }

    @Override
    public Outcome<Handed> renewSecret(UUID id, Caller caller) {
        Secret secret = Secret.fresh(subscribers.random());
        return changed(id, caller, (work, webhook) -> {
                    Secrets next = new Secrets(
                            secret.reveal(),
                            Optional.of(webhook.secrets().present()),
                            Optional.of(now().plus(OVERLAP)));
                    return Outcome.done(webhook.signedBy(next));
                })
                .map(standing -> new Handed(standing, secret.reveal()));
    }

    @Override
    public Outcome<Trial> test(UUID id, Caller caller) {
        return access.permitted(caller)
                .then(scope -> store.read(work -> WebhookAccess.found(work, id, scope)))
                .map(webhook -> {
                    UUID event = ids.next();
                    String body = subscribers.events().test(event, now());
                    return Trials.of(subscribers.endpoint().post(webhook, event, body));
                });
    }

    @Override
    public Outcome<WebhookStanding> replay(UUID id, Replay from, Caller caller) {
        return changed(id, caller, (work, webhook) -> ReplayStart.of(work, from).then(place -> {
            Optional<Reading> reading = work.consumers().find(Subscriber.name(id));
            boolean moved = reading.map(known -> work.consumers().save(known, known.at(place, now())))
                    .orElse(false);
            return moved ? Outcome.done(webhook.afresh()) : Outcome.refused(ProblemType.CONFLICT);
        }));
    }

    private Outcome<WebhookStanding> changed(UUID id, Caller caller, Change change) {
        return access.permitted(caller)
                .then(scope -> store.transact(work -> WebhookAccess.found(work, id, scope)
                        .then(before -> change.of(work, before).then(after -> saved(work, before, after)))));
    }

    private static Outcome<WebhookStanding> saved(UnitOfWork work, Kept before, Kept after) {
        return work.webhooks().save(before, after)
                ? Outcome.done(Standings.of(work, after))
                : Outcome.refused(ProblemType.CONFLICT);
    }

    /** What becomes of a web hook. */
    @FunctionalInterface
    private interface Change {
        Outcome<Kept> of(UnitOfWork work, Kept before);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
