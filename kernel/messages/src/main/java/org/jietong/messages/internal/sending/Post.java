package org.jietong.messages.internal.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jietong.api.messages.Gateway;
import org.jietong.api.messages.MessageFigures;
import org.jietong.api.rules.NoticeChannel;
import org.jietong.api.schedule.ScheduledJob;
import org.jietong.api.store.Ids;
import org.jietong.api.store.MessageRecords;
import org.jietong.api.store.Store;
import org.jietong.messages.internal.texts.Wording;

/**
 * Has messages handed over: again and again by the scheduler, and at once when there are new ones. It may run on several
 * nodes at a time.
 */
public class Post implements ScheduledJob, Sending, MessageFigures {
    private static final List<NoticeChannel> CHANNELS = Stream.of(NoticeChannel.values())
            .filter(channel -> channel != NoticeChannel.DESK)
            .toList();

    private final Store store;
    private final Function<NoticeChannel, Optional<Gateway>> gateways;
    private final Clock clock;
    private final Retention retention;
    private final Passing passing;
    private final Counts counts = new Counts();
    private final Map<NoticeChannel, Lane> lanes = new EnumMap<>(NoticeChannel.class);
    private volatile boolean open = true;

    /**
     * @param gateways who carries a channel, if anybody does
     * @param kept how long messages are kept
     * @param threads hand over; each lane asks for a few at most
     */
    public Post(
            Store store,
            Function<NoticeChannel, Optional<Gateway>> gateways,
            Wording wording,
            Course course,
            Duration kept,
            Ids ids,
            Clock clock,
            Executor threads) {
        this.store = store;
        this.gateways = gateways;
        this.clock = clock;
        this.retention = new Retention(store, kept, clock);
        this.passing = new Passing(store, course, wording, counts, ids, clock);
        CHANNELS.forEach(channel -> lanes.put(channel, new Lane(channel, passing, gateways, threads, () -> open)));
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void run() {
        look();
        retention.step();
    }

    /** Without a gateway nothing is taken on: it stays due, and goes when there is one. */
    @Override
    public void look() {
        CHANNELS.stream()
                .filter(channel -> gateways.apply(channel).isPresent() && passing.anyDue(channel))
                .forEach(channel -> lanes.get(channel).look());
    }

    @Override
    public List<OfChannel> channels() {
        Map<NoticeChannel, MessageRecords.Waiting> waiting = store
                .read(work -> work.messages().waiting())
                .stream()
                .collect(Collectors.toMap(MessageRecords.Waiting::channel, one -> one));
        return CHANNELS.stream()
                .map(channel -> figures(channel, Optional.ofNullable(waiting.get(channel))))
                .toList();
    }

    private OfChannel figures(NoticeChannel channel, Optional<MessageRecords.Waiting> waiting) {
        Instant now = clock.instant();
        return new OfChannel(
                channel,
                gateways.apply(channel).isPresent(),
                waiting.map(MessageRecords.Waiting::count).orElse(0L),
                waiting.map(MessageRecords.Waiting::oldestDue)
                        .filter(due -> !due.isAfter(now))
                        .map(due -> Duration.between(due, now)),
                counts.sent(channel),
                counts.lost(channel));
    }

    /** Nothing more is taken on. */
    void close() {
        open = false;
    }
}
