package org.jietong.rest.internal.request;

import java.util.Optional;
import org.jietong.api.cases.Command;

/**
 * Accepts an application.
 *
 * @param commitment promise of documents that are missing
 */
public record AcceptanceRequest(Optional<CommitmentRequest> commitment) {
    public Command command() {
        return new Command.Accept(commitment.map(CommitmentRequest::commitment));
    }
}
