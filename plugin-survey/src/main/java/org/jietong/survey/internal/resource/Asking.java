package org.jietong.survey.internal.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.extension.Exchange;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.RefusedException;
import org.jietong.api.problem.Violation;
import org.jietong.api.utility.UtilityCode;

/** What a request says beside its body; what cannot be read is refused by name. */
final class Asking {
    private Asking() {}

    /** The member of staff who asks: methods with a permission are for those alone. */
    static Caller.Staff staff(Exchange exchange) {
        if (exchange.caller() instanceof Caller.Staff staff) {
            return staff;
        }
        throw new RefusedException(Problem.of(ProblemType.FORBIDDEN));
    }

    /** The same who answers for a whole utility, or for all of them when none is named. */
    static Caller.Staff staffOf(Optional<UtilityCode> utility, Exchange exchange) {
        Caller.Staff staff = staff(exchange);
        if (!staff.scope().contains(new Scope(utility, Set.of()))) {
            throw new RefusedException(Problem.of(ProblemType.FORBIDDEN));
        }
        return staff;
    }

    static OptionalInt whole(String name, String text, int least, int most) {
        if (text == null) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            throw bad(name, least + "…" + most);
        }
        throw bad(name, least + "…" + most);
    }

    static int needed(String name, String text, int least, int most) {
        return whole(name, text, least, most).orElseThrow(() -> missing(name));
    }

    static String needed(String name, String text) {
        if (text == null || text.isBlank()) {
            throw missing(name);
        }
        return text;
    }

    static Optional<UUID> id(String name, String text) {
        try {
            return Optional.ofNullable(text).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw bad(name, "UUID");
        }
    }

    private static RefusedException missing(String name) {
        return refused(Violation.of("/" + name, "MISSING"));
    }

    private static RefusedException bad(String name, String expected) {
        return refused(new Violation("/" + name, "BAD_PARAMETER", Map.of("expected", expected)));
    }

    private static RefusedException refused(Violation violation) {
        return new RefusedException(Problem.of(ProblemType.INVALID_REQUEST, List.of(violation)));
    }
}
