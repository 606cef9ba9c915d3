package org.jietong.survey.internal.answering;

import java.util.List;
import java.util.Optional;
import org.jietong.survey.internal.invitation.DraftRows.Draft;
import org.jietong.survey.internal.invitation.Invitation;
import org.jietong.survey.internal.questionnaire.Published;

/**
 * What somebody sees who opens an invitation.
 *
 * @param invitation which
 * @param version what is asked
 * @param draft what was answered so far; there is none before somebody has saved one
 * @param files what was handed in so far
 */
public record OpenSheet(Invitation invitation, Published version, Optional<Draft> draft, List<KeptFile> files) {
    public OpenSheet {
        files = List.copyOf(files);
    }
}
