package org.jietong.rest.internal.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.rules.RulePack;
import org.jietong.api.time.ClockEntry;
import org.jietong.api.time.ClockReading;

/**
 * A time in which a clock stood.
 *
 * @param id the suspension
 * @param reason code and name of the reason
 * @param note in words
 * @param suspendedAt from when
 * @param endedAt until when; left out while the clock stands
 * @param until when the clock runs again by itself
 * @param evidence what shows the reason
 */
public record SuspensionView(
        UUID id,
        CodeNameView reason,
        Optional<String> note,
        Instant suspendedAt,
        Optional<Instant> endedAt,
        Optional<Instant> until,
        Optional<String> evidence) {
    /** All suspensions of an application in order. */
    public static List<SuspensionView> of(ApplicationDetail detail, Locale language) {
        List<ClockEntry> ledger = detail.application().ledger();
        return IntStream.range(0, ledger.size())
                .filter(i -> ledger.get(i).kind() == ClockEntry.Kind.SUSPENDED)
                .mapToObj(i -> of(ledger.get(i), end(ledger, i, detail), detail.pack(), language))
                .toList();
    }

    /** When a suspension ended: by the next entry, or by itself before that. */
    private static Optional<Instant> end(List<ClockEntry> ledger, int index, ApplicationDetail detail) {
        Optional<Instant> byItself = ledger.get(index).until();
        if (index + 1 == ledger.size()) {
            return detail.clock().state() == ClockReading.State.SUSPENDED ? Optional.empty() : byItself;
        }
        Instant next = ledger.get(index + 1).at();
        return byItself.filter(end -> end.isBefore(next)).or(() -> Optional.of(next));
    }

    private static SuspensionView of(ClockEntry entry, Optional<Instant> end, RulePack pack, Locale language) {
        String code = entry.reason().orElse("");
        return new SuspensionView(
                entry.id(),
                pack.suspensionReasons().stream()
                        .filter(reason -> reason.code().equals(code))
                        .findFirst()
                        .map(reason -> CodeNameView.of(reason, language))
                        .orElseGet(() -> new CodeNameView(code, code)),
                entry.note(),
                entry.at(),
                end,
                entry.until(),
                entry.evidence());
    }
}
