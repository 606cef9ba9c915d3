package org.jietong.rules.internal.archive;

import java.util.List;
import java.util.Map;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;

/** Why a zip is not taken. */
final class ArchiveRefusal {
    private static final int LONGEST = 100;

    private ArchiveRefusal() {}

    /** @param entry the name of the entry, empty for the whole zip */
    static <T> Outcome<T> because(String code, String entry) {
        Map<String, String> arguments = entry.isEmpty() ? Map.of() : Map.of("entry", shown(entry));
        return Outcome.refused(new Problem(
                ProblemType.PACK_REFUSED, Map.of("reason", code), List.of(new Violation("", code, arguments))));
    }

    /** So much of a name that one sees which it is, without what could upset whoever reads it. */
    private static String shown(String entry) {
        String plain = entry.replaceAll("\\P{Print}", "?");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
