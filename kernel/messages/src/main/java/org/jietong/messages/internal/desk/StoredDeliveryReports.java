package org.jietong.messages.internal.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Delivery;
import org.jietong.api.messages.DeliveryReports;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.MessageStatus;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.Ids;
import org.jietong.api.store.Store;
import org.jietong.api.store.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Records what carriers report later. A report may come before the hand-over itself was recorded: then it says that the
 * carrier has the message, and it is not handed over again.
 */
@Component(service = DeliveryReports.class)
public final class StoredDeliveryReports implements DeliveryReports {
    private static final int ATTEMPTS = 5;
    private static final int LONGEST_NOTE = 500;

    private final Store store;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public StoredDeliveryReports(
            @Reference Store store,
            @Reference Ids ids,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public boolean delivered(UUID key, String gateway) {
        return recorded(key, gateway, MessageStatus.DELIVERED, Attempt.Kind.DELIVERED, "");
    }

    @Override
    public boolean undelivered(UUID key, String gateway, String reason) {
        String note = reason.length() <= LONGEST_NOTE ? reason : reason.substring(0, LONGEST_NOTE);
        return recorded(key, gateway, MessageStatus.UNDELIVERED, Attempt.Kind.UNDELIVERED, note);
    }

    private boolean recorded(UUID key, String gateway, MessageStatus status, Attempt.Kind kind, String note) {
        for (int attempt = 1; ; attempt++) {
            Outcome<Boolean> outcome = store.transact(work -> work.messages()
                    .handedOver(key)
                    .map(message -> report(work, message, gateway, status, kind, note))
                    .orElseGet(() -> Outcome.done(false)));
            boolean raced = outcome.problem()
                    .filter(problem -> problem.type() == ProblemType.STALE)
                    .isPresent();
            if (!raced || attempt == ATTEMPTS) {
                return outcome.orElseThrow();
            }
        }
    }

    private Outcome<Boolean> report(
            UnitOfWork work, Message message, String gateway, MessageStatus status, Attempt.Kind kind, String note) {
        if (message.delivery().status() == status) {
            return Outcome.done(true);
        }
        Instant now = clock.instant();
        if (!work.messages().save(message, message.with(reported(message.delivery(), status, note, now)))) {
            return Outcome.refused(ProblemType.STALE);
        }
        work.messages()
                .append(new Attempt(
                        ids.next(), message.id(), now, message.route().channel(), kind, gateway, note));
        return Outcome.done(true);
    }

    private static Delivery reported(Delivery delivery, MessageStatus status, String note, Instant now) {
        return new Delivery(
                status,
                delivery.handoverKey(),
                delivery.route(),
                delivery.tries(),
                Optional.empty(),
                delivery.tryingSince(),
                delivery.reference(),
                Optional.of(note).filter(text -> !text.isEmpty()),
                now);
    }
}
