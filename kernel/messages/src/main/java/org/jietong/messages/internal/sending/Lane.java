package org.jietong.messages.internal.sending;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.Message;
import org.jietong.api.rules.NoticeChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the messages of one channel over, some at a time, so that a gateway that hangs stops no other channel. */
final class Lane {
    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private static final int SIDE_BY_SIDE = 4;

    private final Semaphore free = new Semaphore(SIDE_BY_SIDE);
    private final NoticeChannel channel;
    private final Passing passing;
    private final Function<NoticeChannel, Optional<Gateway>> gateways;
    private final Executor threads;
    private final BooleanSupplier goesOn;

    Lane(
            NoticeChannel channel,
            Passing passing,
            Function<NoticeChannel, Optional<Gateway>> gateways,
            Executor threads,
            BooleanSupplier goesOn) {
        this.channel = channel;
        this.passing = passing;
        this.gateways = gateways;
        this.threads = threads;
        this.goesOn = goesOn;
    }

    /** Has what is due handed over, by one thread more unless all are at it; returns at once. */
    void look() {
        if (gateways.apply(channel).isPresent() && free.tryAcquire()) {
            try {
                threads.execute(this::work);
            } catch (RejectedExecutionException e) {
                LOG.debug("the lane of {} is closed", channel, e);
                free.release();
            }
        }
    }

    private void work() {
        try {
            boolean more = true;
            while (more && goesOn.getAsBoolean()) {
                more = some();
            }
        } catch (RuntimeException e) {
            // What was taken on is due again when its lease is over.
            LOG.warn("Messages by {} could not be handed over; it is tried again", channel, e);
        } finally {
            free.release();
        }
    }

    private boolean some() {
        Optional<Gateway> gateway = gateways.apply(channel);
        if (gateway.isEmpty() || !passing.anyDue(channel)) {
            return false;
        }
        List<Message> taken = passing.taken(channel);
        for (Message message : taken) {
            if (goesOn.getAsBoolean()) {
                passing.pass(message, gateway.get());
            }
        }
        return !taken.isEmpty();
    }
}
