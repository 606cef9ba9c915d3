package org.jietong.rest.internal.request;

import java.util.Optional;
import org.jietong.api.cases.Command;
import org.jietong.api.rules.Facts;

/**
 * Hands an application in again.
 *
 * @param facts the facts anew, if they change
 */
public record ResubmissionRequest(Optional<Facts> facts) {
    public Command command() {
        return new Command.Resubmit(facts);
    }
}
