package org.jietong.rest.internal.request;

import java.time.LocalDate;
import java.util.Optional;
import org.jietong.api.cases.Command;

/**
 * Suspends a clock.
 *
 * @param reason code of the pack's list
 * @param note in words
 * @param until the last day on which the clock stands; it stands until somebody lets it run when there is none
 * @param evidence what shows the reason, for example number and date of an approval by others
 */
public record SuspensionRequest(
        String reason, Optional<String> note, Optional<LocalDate> until, Optional<String> evidence) {
    public Command command() {
        return new Command.Suspend(reason, note, until, evidence);
    }
}
