package org.jietong.messages.internal.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jietong.api.messages.Attempt;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.Handover;
import org.jietong.api.messages.Message;
import org.jietong.api.messages.OutgoingMessage;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.store.Ids;
import org.jietong.api.store.MessageRecords;
import org.jietong.api.store.Store;
import org.jietong.messages.internal.texts.Wording;
import org.jietong.messages.internal.texts.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes messages on, hands them to a gateway and records what became of them: three steps, and no transaction is open while a
 * gateway has one. Whoever dies between the last two has handed it over without anybody knowing, and it is handed over again
 * with the same key.
 *
 * @param store where they are kept
 * @param course what becomes of them
 * @param wording what they say
 * @param counts counts them
 * @param ids for what was done
 * @param clock the time
 */
record Passing(Store store, Course course, Wording wording, Counts counts, Ids ids, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Passing.class);
    private static final int AT_ONCE = 8;
    /** What a gateway may take. */
    private static final Duration LONGEST_HANDOVER = Duration.ofSeconds(30);

    boolean anyDue(NoticeChannel channel) {
        return !store.read(work -> work.messages().due(channel, clock.instant(), 1))
                .isEmpty();
    }

    /** Some messages that are due, which nobody else hands over from now on. */
    List<Message> taken(NoticeChannel channel) {
        return store.transact(work -> {
                    Instant now = clock.instant();
                    List<Message> ours = new ArrayList<>();
                    for (Message due : work.messages().due(channel, now, AT_ONCE)) {
                        Message claimed = course.claimed(due, now);
                        if (work.messages().save(due, claimed)) {
                            ours.add(claimed);
                        }
                    }
                    return Outcome.done(ours);
                })
                .orElseThrow();
    }

    /** Hands one of them over. One whose lease is nearly over is left for the next time. */
    void pass(Message claimed, Gateway gateway) {
        Instant now = clock.instant();
        if (now.plus(LONGEST_HANDOVER).isAfter(claimed.delivery().dueAt().orElseThrow())) {
            return;
        }
        Optional<Message> heldBack = course.heldBack(claimed, now);
        if (heldBack.isPresent()) {
            record(claimed, heldBack.get(), Optional.empty());
            return;
        }
        Written written = wording.of(claimed, claimed.route().channel());
        if (written instanceof Written.Unfilled unfilled) {
            LOG.error(
                    "The template {} asks for {}, which is not there",
                    claimed.content().template(),
                    unfilled.parameter());
            record(claimed, course.unfit(claimed, "no value for " + unfilled.parameter(), now), Optional.empty());
        } else {
            Handover handover = handedOver(claimed, written, gateway);
            Message after = course.after(claimed, handover, clock.instant());
            record(claimed, after, Optional.of(Tries.of(ids.next(), claimed, handover, gateway, clock.instant())));
        }
    }

    private static Handover handedOver(Message message, Written written, Gateway gateway) {
        if (!(written instanceof Written.Text text)) {
            return new Handover.Later(
                    "nobody has the template " + message.content().template(), Optional.empty());
        }
        try {
            return gateway.send(new OutgoingMessage(
                    message.delivery().handoverKey(),
                    message.route().channel(),
                    message.route().address(),
                    message.to().language(),
                    message.content().template(),
                    text.filledIn(),
                    text.subject(),
                    text.body()));
        } catch (RuntimeException | LinkageError e) {
            // What it says may hold the address.
            LOG.warn("The gateway {} failed: {}", gateway.name(), e.getClass().getName());
            return new Handover.Later(e.getClass().getName(), Optional.empty());
        }
    }

    /** When somebody else was quicker, as after a lease that ran out, theirs is what counts. */
    private void record(Message before, Message after, Optional<Attempt> attempt) {
        boolean recorded = store.transact(work -> {
                    attempt.ifPresent(work.messages()::append);
                    return Outcome.done(saved(work.messages(), before, after));
                })
                .orElseThrow();
        if (recorded) {
            counts.became(before.route().channel(), after.delivery().status());
        }
    }

    /** Somebody may have read it at the desk meanwhile, which has nothing to do with its way. */
    private static boolean saved(MessageRecords messages, Message before, Message after) {
        return messages.save(before, after)
                || messages.find(before.id())
                        .filter(now -> now.delivery().equals(before.delivery()))
                        .map(now -> messages.save(now, now.with(after.delivery())))
                        .orElse(false);
    }
}
