package org.jietong.core.internal.figures;

import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.figures.ApplicationOutcome;
import org.jietong.api.figures.OpenApplication;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.core.internal.cases.World;

/** Has the journal of a world read for its figures, from where it was read last. */
final class Reader {
    private final World world;
    private final FigureReading reading;
    private int position;

    Reader(World world) {
        this.world = world;
        this.reading = new FigureReading(
                world.store, new Situations(new Clocks(world.rules, world.deadlines), world.clock.getZone()));
    }

    void read() {
        List<JournalEvent> events = world.store.journal();
        while (position < events.size()) {
            JournalEvent event = events.get(position);
            position++;
            reading.accept(new PlacedEvent(position, event));
        }
    }

    void fromTheBeginning() {
        position = 0;
        read();
    }

    Optional<ApplicationOutcome> outcome(ApplicationNumber number) {
        read();
        return world.store.figures().outcome(world.stored(number).key().id());
    }

    Optional<OpenApplication> standing(ApplicationNumber number) {
        read();
        return world.store.figures().standing(world.stored(number).key().id());
    }
}
