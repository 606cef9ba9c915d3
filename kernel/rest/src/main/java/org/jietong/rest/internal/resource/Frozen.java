package org.jietong.rest.internal.resource;

import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.IssuedReply;
import org.jietong.api.cases.ProjectSheets;
import org.jietong.api.cases.Replies;
import org.jietong.api.cases.Sheets;

/**
 * What was frozen of a case and is shown with its progress.
 *
 * @param projectSheets the sheets of its simple projects
 * @param replies its reply
 */
public record Frozen(ProjectSheets projectSheets, Replies replies) {

    Map<ApplicationNumber, Sheets> sheets(CaseDetail seen) {
        return projectSheets.of(seen);
    }

    Optional<IssuedReply> reply(CaseDetail seen) {
        return replies.newest(seen);
    }
}
