package org.jietong.survey.internal.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/** The rules of calls: one person at a time, nobody about their own work, a bounded number of attempts. */
public final class Calling {
    /** How often a call is tried in vain before it is given up. */
    public static final int MOST_ATTEMPTS = 4;

    /** For how long whoever takes a call on keeps others off. */
    public static final Duration HOLD = Duration.ofMinutes(30);

    private static final Duration PAUSE = Duration.ofHours(4);
    private static final Duration LATEST_CALL_BACK = Duration.ofDays(30);

    private Calling() {}

    /**
     * Somebody takes a call on, or goes on with one they have.
     *
     * @return refused with {@code FORBIDDEN} to the representative whose work it is about, and with {@code CONFLICT} when
     *     somebody else has it, it is not yet time, or it is over
     */
    public static Outcome<Call> take(Call call, UUID staff, Instant now) {
        if (call.representative().equals(staff)) {
            return Outcome.refused(Problem.of(ProblemType.FORBIDDEN, List.of(Violation.of("", "OWN_WORK"))));
        }
        if (call.state() != CallState.WAITING) {
            return conflict("CALL_OVER");
        }
        if (now.isBefore(call.nextAt())) {
            return conflict("CALL_TOO_EARLY");
        }
        if (call.heldAt(now).filter(hold -> !hold.staff().equals(staff)).isPresent()) {
            return conflict("CALL_HELD");
        }
        return Outcome.done(call.held(new Call.Hold(staff, now.plus(HOLD))));
    }

    /**
     * An attempt ended without answers.
     *
     * @return refused with {@code CONFLICT} to whoever does not have the call, and with {@code INVALID_REQUEST} for a time
     *     to call back that is past or more than 30 days away
     */
    public static Outcome<Call> report(Call call, CallResult result, UUID staff, Instant now) {
        if (call.state() != CallState.WAITING) {
            return conflict("CALL_OVER");
        }
        if (call.heldAt(now).filter(hold -> hold.staff().equals(staff)).isEmpty()) {
            return conflict("CALL_NOT_TAKEN");
        }
        if (result instanceof CallResult.Refused) {
            return Outcome.done(call.ended(CallState.REFUSED));
        }
        return result instanceof CallResult.CallBack back
                ? callBack(call, back.at(), now)
                : Outcome.done(inVain(call, now.plus(PAUSE)));
    }

    private static Outcome<Call> callBack(Call call, Instant at, Instant now) {
        Instant latest = now.plus(LATEST_CALL_BACK);
        return at.isAfter(now) && !at.isAfter(latest)
                ? Outcome.done(inVain(call, at))
                : Outcome.refused(Problem.of(
                        ProblemType.INVALID_REQUEST,
                        List.of(new Violation(
                                "/callBackAt",
                                "OUT_OF_RANGE",
                                Map.of("min", now.toString(), "max", latest.toString())))));
    }

    private static Call inVain(Call call, Instant next) {
        int tried = call.attempts() + 1;
        return call.tried(tried < MOST_ATTEMPTS ? CallState.WAITING : CallState.GIVEN_UP, tried, next);
    }

    private static Outcome<Call> conflict(String code) {
        return Outcome.refused(Problem.of(ProblemType.CONFLICT, List.of(Violation.of("", code))));
    }
}
