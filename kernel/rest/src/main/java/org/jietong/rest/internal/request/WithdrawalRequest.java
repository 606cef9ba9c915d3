package org.jietong.rest.internal.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jietong.api.cases.Command;

/**
 * Takes an application back.
 *
 * @param reason the applicant's reason
 * @param remarks the same in the form of a return
 */
public record WithdrawalRequest(Optional<String> reason, Optional<List<RemarksRequest.RemarkRequest>> remarks) {
    public Command command() {
        Optional<String> fromRemarks = remarks.filter(list -> !list.isEmpty())
                .map(list ->
                        list.stream().map(RemarksRequest.RemarkRequest::reason).collect(Collectors.joining("; ")));
        return new Command.Withdraw(reason.or(() -> fromRemarks));
    }
}
