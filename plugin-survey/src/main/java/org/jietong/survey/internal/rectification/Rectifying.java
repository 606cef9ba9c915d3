package org.jietong.survey.internal.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.survey.internal.rectification.Rectification.Closing;
import org.jietong.survey.internal.rectification.Rectification.Work;

/**
 * The life of a rectification: it is put right by its owner, the person is asked again, and a good answer ends it; a bad one
 * has it put right again.
 *
 * @param zone the zone in which days are counted
 */
public record Rectifying(ZoneId zone) {
    /** Longest note or reason, in characters. */
    public static final int LONGEST_TEXT = 2000;

    /** A new one, in the state that an unhappy answer makes. */
    public Rectification opened(Rectification fresh) {
        return changed(
                fresh,
                RectificationState.OPEN,
                fresh.round(),
                fresh.dueOn(),
                Optional.empty(),
                Optional.empty(),
                overdue(fresh.dueOn()),
                fresh.version());
    }

    /**
     * The owner, or a supervisor, says what was done.
     *
     * @return refused with {@code CONFLICT} unless it is open
     */
    public Outcome<Rectification> done(Rectification open, String note, UUID by, Instant now) {
        if (open.state() != RectificationState.OPEN) {
            return conflict("RECTIFICATION_NOT_OPEN");
        }
        return Outcome.done(next(
                open,
                RectificationState.DONE,
                Optional.of(new Work(note, by, now)),
                Optional.empty(),
                Optional.empty()));
    }

    /**
     * A supervisor closes it without a good answer.
     *
     * @return refused with {@code CONFLICT} when it is closed already
     */
    public Outcome<Rectification> closed(Rectification some, String reason, UUID by, Instant now) {
        if (some.state() == RectificationState.CLOSED) {
            return conflict("RECTIFICATION_CLOSED");
        }
        return Outcome.done(next(
                some,
                RectificationState.CLOSED,
                some.work(),
                Optional.of(new Closing(Optional.of(by), Optional.of(reason), now)),
                Optional.empty()));
    }

    /** The person was asked again and is content. One that is not waiting for that stays as it is. */
    public Rectification content(Rectification asked, Instant now) {
        if (asked.state() != RectificationState.DONE) {
            return asked;
        }
        Closing closing = new Closing(Optional.empty(), Optional.empty(), now);
        return next(asked, RectificationState.CLOSED, asked.work(), Optional.of(closing), Optional.empty());
    }

    /** The person was asked again and is not content: another round. One that is not waiting for that stays as it is. */
    public Rectification unhappyAgain(Rectification asked, LocalDate dueOn) {
        if (asked.state() != RectificationState.DONE) {
            return asked;
        }
        return changed(
                asked,
                RectificationState.OPEN,
                asked.round() + 1,
                dueOn,
                Optional.empty(),
                Optional.empty(),
                overdue(dueOn),
                asked.version() + 1);
    }

    /** It was told that it is overdue. */
    public Rectification toldOverdue(Rectification late) {
        return next(late, late.state(), late.work(), late.closing(), Optional.empty());
    }

    /** Whether its day is over and nobody was told yet. */
    public boolean isOverdue(Rectification some, Instant now) {
        return some.state() == RectificationState.OPEN
                && some.nextAt().filter(at -> !now.isBefore(at)).isPresent();
    }

    private Optional<Instant> overdue(LocalDate dueOn) {
        return Optional.of(dueOn.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Rectification next(
            Rectification before,
            RectificationState state,
            Optional<Work> work,
            Optional<Closing> closing,
            Optional<Instant> nextAt) {
        return changed(before, state, before.round(), before.dueOn(), work, closing, nextAt, before.version() + 1);
    }

    private static Rectification changed(
            Rectification before,
            RectificationState state,
            int round,
            LocalDate dueOn,
            Optional<Work> work,
            Optional<Closing> closing,
            Optional<Instant> nextAt,
            long version) {
        return new Rectification(
                before.id(),
                before.response(),
                before.plan(),
                before.customer(),
                before.questions(),
                before.owner(),
                dueOn,
                round,
                state,
                before.openedAt(),
                work,
                closing,
                nextAt,
                version);
    }

    private static Outcome<Rectification> conflict(String code) {
        return Outcome.refused(Problem.of(ProblemType.CONFLICT, List.of(Violation.of("", code))));
    }
}
