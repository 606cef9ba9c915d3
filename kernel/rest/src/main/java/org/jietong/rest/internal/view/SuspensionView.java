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

/**
 * A time in which a clock stood.
 *
 * @param id the suspension
 * @param reason code and name of the reason
 * @param note in words
 * @param suspendedAt from when
 * @param endedAt until when; left out while the clock stands
 */
public record SuspensionView(
        UUID id, CodeNameView reason, Optional<String> note, Instant suspendedAt, Optional<Instant> endedAt) {
    /** All suspensions of an application in order. */
    public static List<SuspensionView> of(ApplicationDetail detail, Locale language) {
        List<ClockEntry> ledger = detail.application().ledger();
        return IntStream.range(0, ledger.size())
                .filter(i -> ledger.get(i).kind() == ClockEntry.Kind.SUSPENDED)
                .mapToObj(i -> of(ledger.get(i), ledger.subList(i + 1, ledger.size()), detail.pack(), language))
                .toList();
    }

    private static SuspensionView of(ClockEntry entry, List<ClockEntry> later, RulePack pack, Locale language) {
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
                later.stream()
                        .filter(end -> end.kind() != ClockEntry.Kind.SUSPENDED)
                        .findFirst()
                        .map(ClockEntry::at));
    }
}
