package org.jietong.survey.internal.loop;

import org.jietong.api.problem.Outcome;

/**
 * Records in the kernel that somebody was followed up, so that the case shows it without the survey too. Asks the kernel, so never
 * within a transaction.
 */
@FunctionalInterface
public interface PlainFollowUps {

    /**
     * Records it, once for each response however often it is asked.
     *
     * @return whether there is a record; refused when the kernel cannot write it now
     */
    Outcome<Boolean> record(Aftermath aftermath);
}
