package org.jietong.rest.internal.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.BulkActions;
import org.jietong.api.cases.HandoverReason;
import org.jietong.rest.internal.json.Shorthand;
import org.jietong.rest.internal.json.Violations;

/**
 * Does one thing with many applications.
 *
 * @param action what
 * @param applications which
 * @param to the next representative, to hand over to
 * @param reason why they are handed over or assigned; WORKLOAD when nothing is said
 * @param task code of the task that is reminded of; the first open one when it is left out
 * @param step code of the step that is taken note of; the last one told when it is left out
 * @param dryRun whether it is only tried out; it is done when nothing is said
 */
public record BulkRequest(
        What action,
        List<ItemRequest> applications,
        Optional<UUID> to,
        Optional<HandoverReason> reason,
        Optional<String> task,
        Optional<String> step,
        Optional<Boolean> dryRun) {

    /** What is done. */
    public enum What {
        HAND_OVER,
        ASSIGN,
        NUDGE,
        ACKNOWLEDGE
    }

    /**
     * One of the selection; its number alone will do.
     *
     * @param number the application
     * @param version the version that was seen, as its ETag has it
     */
    @Shorthand("number")
    public record ItemRequest(String number, Optional<Long> version) {}

    /** What is done; refused when the representative is missing, or is named where none is needed. */
    public BulkActions.Action made() {
        Violations violations = new Violations();
        if (action == What.HAND_OVER && to.isEmpty()) {
            violations.add("/to", "MISSING", Map.of());
        }
        if (action != What.HAND_OVER && to.isPresent()) {
            violations.add("/to", "NOT_WITH_ACTION", Map.of());
        }
        violations.refuseAny();
        return switch (action) {
            case HAND_OVER, ASSIGN -> new BulkActions.Action.HandOver(to, reason.orElse(HandoverReason.WORKLOAD));
            case NUDGE -> new BulkActions.Action.Nudge(task);
            case ACKNOWLEDGE -> new BulkActions.Action.Acknowledge(step);
        };
    }

    public List<BulkActions.Item> items() {
        return applications.stream()
                .map(item -> new BulkActions.Item(
                        new ApplicationNumber(item.number()),
                        item.version().map(OptionalLong::of).orElse(OptionalLong.empty())))
                .toList();
    }
}
