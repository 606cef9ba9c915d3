package org.jietong.rest.internal.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jietong.api.cases.Remark;
import org.jietong.api.problem.Violation;

/**
 * Everything that is missing or wrong, or one reason for the whole.
 *
 * @param remarks each thing
 * @param reason the reason, instead of remarks or beside them
 */
public record RemarksRequest(Optional<List<RemarkRequest>> remarks, Optional<String> reason) {
    /**
     * One thing.
     *
     * @param subject what it concerns; the whole when it is not given
     * @param reason what is wrong
     */
    public record RemarkRequest(Optional<String> subject, String reason) {}

    public List<Remark> all() {
        return Stream.concat(
                        listed().stream()
                                .map(remark -> new Remark(remark.subject().orElse(""), remark.reason())),
                        reason.map(text -> new Remark("", text)).stream())
                .toList();
    }

    /** What is wrong with one of {@link #all}, at the place where this request has it. */
    public Violation placed(Violation violation) {
        String last = "/remarks/" + listed().size() + "/reason";
        return reason.isPresent() && violation.pointer().equals(last)
                ? new Violation("/reason", violation.code(), violation.arguments())
                : violation;
    }

    private List<RemarkRequest> listed() {
        return remarks.orElse(List.of());
    }
}
