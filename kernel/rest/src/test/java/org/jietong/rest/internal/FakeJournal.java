package org.jietong.rest.internal;

import java.util.List;
import java.util.Optional;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.ConsumerStanding;
import org.jietong.api.journal.JournalConsumers;
import org.jietong.api.journal.PlacedEvent;
import org.jietong.api.journal.SetAside;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;

/** Knows one reader, and remembers what was asked of it. */
final class FakeJournal implements JournalConsumers {
    String asked = "";

    private static ConsumerStanding standing() {
        return new ConsumerStanding("messages", 17, 3, 1, Samples.NOW, Optional.of("node-1"));
    }

    private static <T> Outcome<T> known(String consumer, T value) {
        return consumer.equals("messages") ? Outcome.done(value) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    @Override
    public Outcome<List<ConsumerStanding>> list(Caller caller) {
        return Outcome.done(List.of(standing()));
    }

    @Override
    public Outcome<ConsumerStanding> move(String consumer, long position, Caller caller) {
        asked = "move " + position;
        return known(consumer, standing());
    }

    @Override
    public Outcome<List<SetAside>> setAside(String consumer, Caller caller) {
        PlacedEvent event = new PlacedEvent(9, Samples.event());
        return known(consumer, List.of(new SetAside(consumer, event, Samples.NOW, "java.io.IOException")));
    }

    @Override
    public Outcome<ConsumerStanding> again(String consumer, long position, Caller caller) {
        asked = "again " + position;
        return known(consumer, standing());
    }
}
