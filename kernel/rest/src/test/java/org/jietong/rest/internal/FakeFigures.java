package org.jietong.rest.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.figures.Board;
import org.jietong.api.figures.Counted;
import org.jietong.api.figures.Figures;
import org.jietong.api.figures.Group;
import org.jietong.api.figures.Grouping;
import org.jietong.api.figures.OpenTally;
import org.jietong.api.figures.OutcomeQuery;
import org.jietong.api.figures.Published;
import org.jietong.api.figures.Tally;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.text.LocalizedText;

/** Remembers what was asked, and knows a few figures. */
final class FakeFigures implements Figures {
    static final UUID PERSON = new UUID(0x7000, 89);
    private static final Tally TALLY =
            new Tally(3, 2, 1, 0, 1, 2, 0, 0, new BigDecimal("10.0000"), new BigDecimal("12.5000"));

    OutcomeQuery asked;

    @Override
    public Outcome<Board<Tally>> outcomes(OutcomeQuery query, Caller caller) {
        asked = query;
        Group group = Group.of(PERSON.toString()).named(Optional.of("张三"));
        return Outcome.done(new Board<>(List.of(new Counted<>(group, TALLY)), TALLY, Samples.NOW, 7));
    }

    @Override
    public Outcome<Board<OpenTally>> open(Grouping by, Caller caller) {
        OpenTally tally = new OpenTally(1, 2, 3, 4, 5);
        Group group = Group.of(Samples.WATER, "W2");
        return Outcome.done(new Board<>(List.of(new Counted<>(group, tally)), tally, Samples.NOW, 0));
    }

    @Override
    public Published published() {
        return new Published(
                LocalDate.of(2025, 11, 1),
                LocalDate.of(2026, 10, 31),
                Samples.NOW,
                List.of(line("W1", Optional.empty()), line("W2", Optional.of(TALLY))));
    }

    private static Published.Line line(String category, Optional<Tally> tally) {
        return new Published.Line(
                Samples.WATER,
                new LocalizedText("供水", "Water"),
                category,
                new LocalizedText("类别", "Category"),
                new BigDecimal("4"),
                tally);
    }
}
