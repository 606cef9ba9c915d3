package org.jietong.rest.internal.request;

import java.util.Optional;
import org.jietong.api.cases.Command;

/**
 * Suspends a clock.
 *
 * @param reason code of the pack's list
 * @param note in words
 */
public record SuspensionRequest(String reason, Optional<String> note) {
    public Command command() {
        return new Command.Suspend(reason, note);
    }
}
