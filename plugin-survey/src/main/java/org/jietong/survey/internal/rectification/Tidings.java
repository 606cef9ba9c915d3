package org.jietong.survey.internal.rectification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.tables.OwnTransaction;
import org.jietong.survey.internal.asking.Telling;

/**
 * Who is told what of a rectification.
 *
 * @param telling tells people
 */
public record Tidings(Telling telling) {

    /** A person is not content: the owner and the representative are told, at each round. */
    public void opened(Rectification some, OwnTransaction transaction) {
        tell(some, "rectification-opened", List.of(some.owner(), representative(some)), transaction);
    }

    /** It ended. */
    public void closed(Rectification some, OwnTransaction transaction) {
        tell(some, "rectification-closed", List.of(some.owner(), representative(some)), transaction);
    }

    /**
     * Its last day is over.
     *
     * @param supervisors who is told besides
     */
    public void overdue(Rectification late, List<UUID> supervisors, OwnTransaction transaction) {
        Set<UUID> told = new LinkedHashSet<>(List.of(late.owner(), representative(late)));
        told.addAll(supervisors);
        tell(late, "rectification-overdue", List.copyOf(told), transaction);
    }

    private static UUID representative(Rectification some) {
        return some.customer().representative();
    }

    private void tell(Rectification some, String template, List<UUID> staff, OwnTransaction transaction) {
        Map<String, String> parameters = Map.of(
                "application", some.customer().number(),
                "dueOn", some.dueOn().toString(),
                "round", Integer.toString(some.round()));
        staff.stream()
                .distinct()
                .forEach(member -> telling.staff(
                        member, some.customer(), some.origin() + "/" + template, template, parameters, transaction));
    }
}
