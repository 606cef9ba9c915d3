package org.jietong.rest.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.identity.Caller;
import org.jietong.api.packs.Judgement;
import org.jietong.api.packs.PackReplay;
import org.jietong.api.packs.Replay;
import org.jietong.api.packs.ReplayListener;
import org.jietong.api.packs.ReplayRange;
import org.jietong.api.packs.ReplaySummary;
import org.jietong.api.packs.Replayed;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.PackReference;
import org.jietong.api.text.District;
import org.jietong.api.time.Counting;
import org.jietong.api.utility.UtilityCode;

/** Finds as many differing applications as a test wants, two of three of them later, the others undecided. */
final class FakePackReplay implements PackReplay {
    private static final Judgement ORDINARY = new Judgement("G2", new BigDecimal("3.5"), Counting.CIVIL_CODE);
    private static final Judgement LARGE = new Judgement("G3", new BigDecimal("4.0"), Counting.CIVIL_CODE);
    private static final Violation MISSING = Violation.of("/gasPoints", "MISSING");

    ReplayRange asked = new ReplayRange(Optional.empty(), Optional.empty(), false);
    int differing = 1;
    boolean breaks;

    @Override
    public Outcome<Replay> of(String digest, ReplayRange range, Caller caller) {
        asked = range;
        return digest.equals(FakePackLife.DIGEST) ? Outcome.done(ready()) : Outcome.refused(ProblemType.NOT_FOUND);
    }

    private Replay ready() {
        return new Replay() {
            @Override
            public PackReference pack() {
                return new PackReference(new UtilityCode("gas"), "2026.1", FakePackLife.DIGEST, Samples.NOW);
            }

            @Override
            public long applications() {
                return differing;
            }

            @Override
            public ReplaySummary run(ReplayListener listener) {
                return found(listener);
            }
        };
    }

    private ReplaySummary found(ReplayListener listener) {
        for (int n = 0; n < differing; n++) {
            listener.differs(n % 3 == 2 ? undecided(n) : later(n));
        }
        listener.progressed(differing);
        if (breaks) {
            throw new RefusedException(Problem.of(ProblemType.STORE_UNAVAILABLE));
        }
        return new ReplaySummary(
                differing,
                0,
                differing,
                differing,
                0,
                differing,
                0,
                List.of(new ReplaySummary.Move(ORDINARY, LARGE, differing, 1)),
                List.of(new ReplaySummary.Gap(MISSING, 1)));
    }

    private static Replayed later(int n) {
        return new Replayed(
                new ApplicationNumber("G-" + n),
                new District("150302"),
                ApplicationState.ACCEPTED,
                ORDINARY,
                Optional.of(LARGE),
                List.of(),
                Optional.of(new Replayed.Shift(Samples.NOW, Samples.NOW.plus(Duration.ofHours(6)))));
    }

    private static Replayed undecided(int n) {
        return new Replayed(
                new ApplicationNumber("G-" + n),
                new District("150302"),
                ApplicationState.SUBMITTED,
                ORDINARY,
                Optional.empty(),
                List.of(MISSING),
                Optional.empty());
    }
}
