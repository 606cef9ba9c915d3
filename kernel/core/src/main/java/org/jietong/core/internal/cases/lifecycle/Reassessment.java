package org.jietong.core.internal.cases.lifecycle;

import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.RulePack;

/**
 * Classifies an application anew by the pack in force now. An application is held to the rules of its acceptance, not to
 * those of its submission.
 *
 * @param assessor asks the rules
 * @param documents makes the documents
 * @param tasks makes the tasks
 */
record Reassessment(Assessor assessor, DocumentList documents, TaskList tasks) {

    Outcome<Standing> of(Application application, Optional<Facts> replaced, Circumstances circumstances) {
        Moment moment = circumstances.moment();
        return assessor.inForce(application.key().utility(), moment.at()).then(pack -> {
            if (replaced.isEmpty() && isOf(application, pack)) {
                return Outcome.done(unchanged(application, circumstances));
            }
            return below(assessor.assess(circumstances.utility(), replaced.orElse(application.facts()), moment.at()))
                    .map(assessment -> changed(application, assessment, circumstances));
        });
    }

    /** The same facts under the same rules fall into the same class: the table need not be asked again. */
    private static boolean isOf(Application application, RulePack pack) {
        return pack.reference().digest().equals(application.classified().pack().digest());
    }

    private static Standing unchanged(Application application, Circumstances circumstances) {
        return new Standing(
                circumstances.pack(),
                circumstances.category(),
                application.classified(),
                application.facts(),
                application.documents(),
                application.tasks());
    }

    private Standing changed(Application application, Assessment assessment, Circumstances circumstances) {
        RulePack pack = assessment.pack();
        return new Standing(
                pack,
                assessment.category(),
                assessment.classified(),
                assessment.facts(),
                isOf(application, pack)
                        ? application.documents()
                        : documents.under(
                                pack,
                                application.documents(),
                                circumstances.applying().get(),
                                circumstances.moment().at()),
                tasks.of(assessment, application.tasks()));
    }

    private static <T> Outcome<T> below(Outcome<T> outcome) {
        return outcome.problem()
                .map(problem -> Outcome.<T>refused(new Problem(
                        problem.type(),
                        problem.arguments(),
                        problem.violations().stream()
                                .map(violation -> placed(violation))
                                .toList())))
                .orElse(outcome);
    }

    private static Violation placed(Violation violation) {
        return violation.under("/facts");
    }
}
