package org.jietong.rest.internal.resource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.JournalFeed;
import org.jietong.api.journal.JournalFeed.Section;
import org.jietong.api.journal.JournalFeed.Seen;
import org.jietong.api.problem.Outcome;
import org.jietong.rest.internal.json.Json;
import org.jietong.rest.internal.view.EventView;

/**
 * Writes the journal to whoever follows it, each on the thread of their request. A stream ends when its client goes, when its
 * session has ended or the time of its signature is over, and when the API is taken down; clients come back by themselves, and go on where they were.
 */
public final class EventStreams {
    private static final int MOST = 64;
    private static final int PART = 200;
    private static final Duration PAUSE = Duration.ofMillis(500);
    /** Shorter than any proxy waits for a silent connection. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    /** Jersey holds so many bytes back, whatever is flushed, and lets everything through once they have been written. */
    private static final int HELD_BACK = 8192;

    private final JournalFeed feed;
    private final Json json;
    private final BooleanSupplier serving;
    private final Semaphore places = new Semaphore(MOST);

    /** @param serving whether the API is up */
    public EventStreams(JournalFeed feed, Json json, BooleanSupplier serving) {
        this.feed = feed;
        this.json = json;
        this.serving = serving;
    }

    long last() {
        return feed.last();
    }

    /** The place, if the caller may follow from there; refused when events behind it are archived. */
    Outcome<Long> allowed(long position, Caller caller) {
        return feed.from(position, caller);
    }

    boolean full() {
        return places.availablePermits() == 0;
    }

    /** Writes what lies behind a place, and goes on with what happens, as long as the caller may be told. */
    void write(long position, Caller caller, BooleanSupplier lives, OutputStream out) throws IOException {
        if (!places.tryAcquire()) {
            return;
        }
        try {
            follow(position, caller, lives, out);
        } finally {
            places.release();
        }
    }

    private void follow(long from, Caller caller, BooleanSupplier lives, OutputStream out) throws IOException {
        text(": the journal from " + from + " on\nretry: 3000\n:" + " ".repeat(HELD_BACK) + "\n\n", out);
        out.flush();
        long position = from;
        long written = System.nanoTime();
        while (serving.getAsBoolean() && lives.getAsBoolean()) {
            Section section = feed.after(position, PART, caller).orElseThrow();
            for (Seen seen : section.events()) {
                event(seen, out);
            }
            position = section.position();
            if (!section.events().isEmpty() || System.nanoTime() - written > SILENCE.toNanos()) {
                // The place also of events that are not for this reader, so that nothing is looked at again after a
                // break.
                text(section.events().isEmpty() ? "id: " + position + "\n: still there\n\n" : "", out);
                out.flush();
                written = System.nanoTime();
            }
            if (section.whole()) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void event(Seen seen, OutputStream out) throws IOException {
        JournalEvent event = seen.event().event();
        Map<UUID, String> numbers = event.applicationId().isPresent()
                        && seen.application().isPresent()
                ? Map.of(event.applicationId().get(), seen.application().get().value())
                : Map.of();
        text("id: " + seen.event().position() + "\nevent: " + event.type() + "\ndata: ", out);
        json.write(EventView.of(event, numbers), out);
        text("\n\n", out);
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
