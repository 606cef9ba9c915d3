package org.jietong.core.internal.cases.intake;

import java.util.List;
import org.jietong.api.cases.Submission;
import org.jietong.core.internal.cases.lifecycle.Assessment;

/**
 * A submission with nothing wrong about it.
 *
 * @param submission what was sent
 * @param assessments one for each wish, in the same order
 */
record Checked(Submission submission, List<Assessment> assessments) {
    Checked {
        assessments = List.copyOf(assessments);
    }
}
